// Where one fact is claimed: quote with offsets and article, or the citation of reference data.
:param {fact: 'Contract:india-russia-s-400-2018'};
MATCH (fact:Fact {id: $fact})<-[:FACT]-(claim:Claim&!Proposal)
OPTIONAL MATCH (claim)-[:ARTICLE]->(article:Article)
RETURN claim.id AS claim, claim.quote AS quote, claim.start AS start, claim.end AS end,
  coalesce(article.headline, claim.citation) AS source
ORDER BY claim
LIMIT 100
