// The ids of articles with a prefix: loaded ones, and former ones that may come back, or must not.
// :params {prefix: 'Article:none'}
CALL () {
  MATCH (s:Source)
  WHERE s.id STARTS WITH $prefix
  RETURN s.id AS id
  UNION
  MATCH (c:Closed)
  WHERE c.id STARTS WITH $prefix
  RETURN c.id AS id
  UNION
  MATCH (d:Decision)
  WHERE d.source STARTS WITH $prefix
  RETURN d.source AS id
}
RETURN id
ORDER BY id
LIMIT 10000
