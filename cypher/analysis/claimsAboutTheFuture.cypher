// Claims about the future, or dated after their article, and the present standing of their facts.
// :params {}
MATCH (article:Article)<-[:ARTICLE]-(claim:Claim&!Proposal)-[:FACT]->(fact:Fact)
WHERE fact.standing <> 'PROPOSED'
  AND (claim.modality IN ['THREATENED', 'POSSIBLE', 'CONDITIONAL'] OR fact.earliest > article.publishedLatest)
OPTIONAL MATCH (claim)-[:SPEAKER]->(speaker:Entity)
RETURN toString(article.publishedLatest) AS published, coalesce(speaker.name, claim.voice) AS said,
  claim.modality AS modality, claim.quote AS words, fact.standing AS standsNow, fact.title AS fact
ORDER BY published, fact, words
LIMIT 200
