// When the first fact came that the graph holds or held.
// :params {}
CALL () {
  MATCH (f:Fact)
  WHERE f.since IS NOT NULL
  RETURN f.since AS since
  ORDER BY since
  LIMIT 1
  UNION ALL
  MATCH (v:Version)
  WHERE v.since IS NOT NULL
  RETURN v.since AS since
  ORDER BY since
  LIMIT 1
}
RETURN toString(min(since)) AS first
