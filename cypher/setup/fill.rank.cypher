// Sets missing ranks of older data, which lists would otherwise leave out.
// :params {}
MATCH (n:Entity|Fact)
WHERE n.rank IS NULL
CALL (n) {
  SET n.rank = -n.articleClaims
} IN TRANSACTIONS OF 10000 ROWS
