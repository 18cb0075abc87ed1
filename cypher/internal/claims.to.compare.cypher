// The unrejected claims of articles, no proposals, all or on the facts of one thing, in text order, for tensions and open questions. `own` marks those about the thing itself, or made by the article itself.
// :params {about: 'Country:india'}
MATCH (c:Claim&!Proposal {origin: 'ARTICLE'})-[:FACT]->(f:Fact)
WHERE c.review <> 'REJECTED'
MATCH (c)-[:ARTICLE]->(a:Article)
WITH
  c,
  f,
  a,
  $about IS NULL OR a.id = $about OR f.id = $about OR EXISTS { (f)-->(:Entity|Fact {id: $about}) } OR EXISTS { (f)<-[:FACT]-(:Claim&!Proposal)-[:ABOUT]->({id: $about}) } AS own
WHERE own OR EXISTS { (f)<-[:FACT]-(:Claim&!Proposal)-[:ARTICLE]->(:Article {id: $about}) }
RETURN c.id AS id, own
ORDER BY a.id, c.start, c.id
LIMIT 20001
