// A claim, locked until the transaction ends, with what a decision about it records: its review, its words and their context, and its article's URL.
// :params {id: 'Claim:x/F1'}
MATCH (c:Claim {id: $id})
SET c.held = true
REMOVE c.held
WITH c
MATCH (c)-[:FACT]->(f:Fact)
OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
WITH c, f, a, CASE WHEN c.startCodePoint > 32 THEN 32 ELSE c.startCodePoint END AS near
RETURN
  c.review AS review,
  c.source AS source,
  f.type AS factType,
  c.quote AS quote,
  a.url AS url,
  CASE WHEN a IS NOT NULL THEN substring(a.text, c.startCodePoint - near, near) END AS prefix,
  CASE WHEN a IS NOT NULL THEN substring(a.text, c.endCodePoint, 32) END AS suffix
