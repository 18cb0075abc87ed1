// Gives the moments from and until which something was held names that no field has; a field `since` they had overwritten.
// :params {}
MATCH (n:Fact|Version|PastEntity|WithdrawnDetail|PastSentence)
CALL (n) {
  WITH n,
    CASE WHEN n.since IS :: ZONED DATETIME THEN n.since END AS since,
    CASE WHEN n.until IS :: ZONED DATETIME THEN n.until END AS until,
    COLLECT { MATCH (n)-[:DETAILS]->(d:Detail|WithdrawnDetail) WHERE d.field IN ['since', 'until'] RETURN d } AS fields
  WHERE since IS NOT NULL OR until IS NOT NULL
  SET n.heldSince = since, n.heldUntil = until
  REMOVE n.since, n.until
  FOREACH (d IN fields | SET n[d.field] = d.value)
} IN TRANSACTIONS OF 1000 ROWS
