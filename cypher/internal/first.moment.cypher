// The moment of the first fact that the graph holds or held.
// :params {}
CALL () {
  MATCH (f:Fact)
  WHERE f.heldSince IS NOT NULL
  RETURN f.heldSince AS since
  ORDER BY since
  LIMIT 1
  UNION ALL
  MATCH (v:Version)
  WHERE v.heldSince IS NOT NULL
  RETURN v.heldSince AS since
  ORDER BY since
  LIMIT 1
}
RETURN toString(min(since)) AS first
