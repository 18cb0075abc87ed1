// How many nodes have each label, and how many relationships each type, in this graph.
// :params {}
CALL () {
  MATCH (n)
  UNWIND labels(n) AS label
  RETURN 'label' AS kind, label AS name, count(*) AS many
  UNION ALL
  MATCH (a)-[r]->(b)
  RETURN 'relationship' AS kind, type(r) AS name, count(*) AS many
}
RETURN kind, name, many
ORDER BY kind, many DESC, name
LIMIT 500
