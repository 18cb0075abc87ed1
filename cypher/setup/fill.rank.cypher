// Ranks what was stored before there were ranks: without one it would stand in no list.
// :params {}
MATCH (n:Entity|Fact)
WHERE n.rank IS NULL
CALL (n) {
  SET n.rank = -n.articleClaims
} IN TRANSACTIONS OF 10000 ROWS
