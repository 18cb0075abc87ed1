// Whose words the articles quote most: how often directly, on how many facts, in how many articles.
// :params {}
MATCH (speaker:Entity)<-[:SPEAKER]-(claim:Claim&!Proposal)-[:ARTICLE]->(article:Article)
MATCH (claim)-[:FACT]->(fact:Fact)
WHERE fact.standing <> 'PROPOSED'
RETURN speaker.name AS speaker, speaker.type AS kind, count(DISTINCT claim) AS claims,
  count(DISTINCT CASE WHEN claim.voice = 'DIRECT_QUOTE' THEN claim END) AS direct,
  count(DISTINCT fact) AS facts, count(DISTINCT article) AS articles
ORDER BY claims DESC, speaker
LIMIT 50
