// Accepts what was PENDING, which counted until proposals did not, by a decision where the source has it so; remembers what sources say of reviews, and reads decided claims again where that is not known.
// :params {}
MATCH (c:Claim)
WHERE c.review <> 'ACCEPTED' OR EXISTS { (:Decision {id: 'Decision:reviewClaim/' + c.id}) }
CALL (c) {
  MATCH (c)-[:FACT]->(f:Fact)
  OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
  WITH c, f, a, EXISTS { (:Decision {id: 'Decision:reviewClaim/' + c.id}) } AS decided,
    CASE WHEN c.startCodePoint > 32 THEN 32 ELSE c.startCodePoint END AS near
  FOREACH (once IN CASE WHEN decided OR c.review <> 'PENDING' THEN [] ELSE [1] END |
    MERGE (d:Decision {id: 'Decision:reviewClaim/' + c.id})
    SET d.kind = 'reviewClaim', d.target = c.id, d.source = c.source, d.factType = f.type, d.at = datetime(),
      d.before = c.review, d.after = 'ACCEPTED', d.quote = c.quote,
      d.prefix = CASE WHEN a IS NOT NULL THEN substring(a.text, c.startCodePoint - near, near) END,
      d.suffix = CASE WHEN a IS NOT NULL THEN substring(a.text, c.endCodePoint, 32) END
  )
  SET c.reviewInFile = CASE WHEN decided THEN null ELSE c.review END,
    c.hash = CASE WHEN decided THEN null ELSE c.hash END,
    c.review = CASE c.review WHEN 'PENDING' THEN 'ACCEPTED' ELSE c.review END
} IN TRANSACTIONS OF 1000 ROWS
