// Accepts, by a decision, what was PENDING: it counted until proposals did not.
// :params {}
MATCH (c:Claim {review: 'PENDING'})
CALL (c) {
  MATCH (c)-[:FACT]->(f:Fact)
  OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
  WITH c, f, a, CASE WHEN c.startCodePoint > 32 THEN 32 ELSE c.startCodePoint END AS near,
    datetime.truncate('millisecond', datetime()) AS now,
    COLLECT { MATCH (d:Decision {kind: 'REVIEW_CLAIM'})-[:OF]->(c) RETURN d.said ORDER BY d.at DESC LIMIT 1 } AS said
  CREATE (d:Decision {
    id: 'Decision:' + substring(replace(replace(replace(replace(toString(now), '-', ''), ':', ''), 'T', ''), '.', ''), 0, 17) + '-' + substring(replace(randomUUID(), '-', ''), 0, 8),
    kind: 'REVIEW_CLAIM',
    target: c.id,
    source: c.source,
    at: now,
    why: 'It counted before proposals stood apart.',
    before: '"PENDING"',
    after: '"ACCEPTED"',
    said: coalesce(said[0], '"PENDING"')
  })
  SET d.quote = c.quote, d.factType = f.type, d.url = a.url,
    d.prefix = CASE WHEN a IS NOT NULL AND c.quote IS NOT NULL THEN substring(a.text, c.startCodePoint - near, near) END,
    d.suffix = CASE WHEN a IS NOT NULL AND c.quote IS NOT NULL THEN substring(a.text, c.endCodePoint, 32) END,
    c.review = 'ACCEPTED'
  CREATE (d)-[:OF]->(c)
  CREATE (d)-[:CONCERNS]->(c)
  CREATE (d)-[:CONCERNS]->(f)
  FOREACH (one IN CASE WHEN a IS NULL THEN [] ELSE [a] END | CREATE (d)-[:CONCERNS]->(one))
} IN TRANSACTIONS OF 1000 ROWS
