// The unrejected claims of articles, of everything or on the facts of one thing, in the order of their texts: what tensions and open questions are found in. `own`: of the thing itself; of an article only what it says itself is.
// :params {about: 'Country:india'}
MATCH (c:Claim {origin: 'ARTICLE'})-[:FACT]->(f:Fact)
WHERE c.review <> 'REJECTED'
MATCH (c)-[:ARTICLE]->(a:Article)
WITH
  c,
  f,
  a,
  $about IS NULL OR a.id = $about OR f.id = $about OR EXISTS { (f)-->(:Entity|Fact {id: $about}) } OR EXISTS { (f)<-[:FACT]-(:Claim)-[:ABOUT]->({id: $about}) } AS own
WHERE own OR EXISTS { (f)<-[:FACT]-(:Claim)-[:ARTICLE]->(:Article {id: $about}) }
RETURN c.id AS id, own
ORDER BY a.id, c.start, c.id
LIMIT 20001
