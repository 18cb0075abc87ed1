// Entities with the name searched for or a similar one, with those names, to be ranked by the caller.
// :params {key: 'chian', lucene: 'chian~1'}
CALL () {
  MATCH (n:Name {key: $key})
  RETURN n
  UNION
  CALL db.index.fulltext.queryNodes('names', $lucene, {limit: 500}) YIELD node AS n
  RETURN n
}
MATCH (e:Entity)-[:NAMES]->(n:Name)
WITH e, collect(n.text) AS names
ORDER BY e.articleClaims DESC, e.id
LIMIT 500
RETURN e.id AS id, e.name AS name, e.type AS type, names
