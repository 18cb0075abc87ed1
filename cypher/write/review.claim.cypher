// Sets what a curator decided about a claim, and remembers who did, with the claim's words; returns what must be settled again. No row: no such claim stands.
// :params {id: 'Claim:x/F1', review: 'REJECTED', who: 'ada'}
MATCH (c:Claim {id: $id})-[:FACT]->(f:Fact)
OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
WITH c, f, a, CASE WHEN c.startCodePoint > 32 THEN 32 ELSE c.startCodePoint END AS near
MERGE (d:Decision {id: 'Decision:reviewClaim/' + c.id})
SET d.kind = 'reviewClaim', d.target = c.id, d.source = c.source, d.factType = f.type, d.who = $who,
  d.at = datetime(), d.before = c.review, d.after = $review, d.quote = c.quote,
  d.prefix = CASE WHEN a IS NOT NULL THEN substring(a.text, c.startCodePoint - near, near) END,
  d.suffix = CASE WHEN a IS NOT NULL THEN substring(a.text, c.endCodePoint, 32) END
SET c.review = $review
RETURN f.id AS fact
