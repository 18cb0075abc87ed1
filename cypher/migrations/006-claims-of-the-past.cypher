// Ties withdrawn claims to the fact and the article that they were of; their speakers and details were not kept as nodes.
// :params {}
MATCH (w:Withdrawn)
WHERE w.pastId IS NULL
CALL (w) {
  SET w.pastId = w.id + '@' + toString(w.withdrawnAt)
  WITH w
  CALL (w) {
    MATCH (f:Fact|Version {id: w.fact})
    RETURN f
    ORDER BY f.until IS NOT NULL, f.until DESC
    LIMIT 1
  }
  MERGE (w)-[:FACT]->(f)
  WITH w
  CALL (w) {
    MATCH (a:Article|WithdrawnArticle {id: w.source})
    RETURN a
    ORDER BY a.withdrawnAt IS NOT NULL, a.withdrawnAt DESC
    LIMIT 1
  }
  MERGE (w)-[:ARTICLE]->(a)
} IN TRANSACTIONS OF 1000 ROWS
