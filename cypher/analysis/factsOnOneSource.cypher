// Facts that one source alone supports: one article, or one reference.
:param {type: 'Contract'};
MATCH (fact:Fact {type: $type})
WHERE fact.standing IN ['ASSERTED', 'CONTESTED'] AND fact.sources = 1
MATCH (fact)<-[:FACT]-(claim:Claim&!Proposal)
OPTIONAL MATCH (claim)-[:ARTICLE]->(article:Article)
RETURN fact.title AS fact, coalesce(article.headline, claim.citation) AS source, count(claim) AS claims,
  collect(claim.quote)[0] AS quote
ORDER BY claims, fact
LIMIT 200
