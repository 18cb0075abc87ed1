// All names of the entities with one of these names (by key) or ids, except those from this source and borrowed ones.
// :params {keys: ['india'], ids: ['Country:russia'], source: 'Article:russia-india-defence-cooperation'}
CALL () {
  MATCH (e:Entity)
  WHERE e.id IN $ids
  RETURN e
  UNION
  MATCH (n:Name)<-[:NAMES]-(e:Entity)
  WHERE n.key IN $keys AND n.kind <> 'BORROWED' AND coalesce(n.source, '') <> $source
  RETURN e
}
MATCH (e)-[:NAMES]->(n:Name)
WHERE n.kind <> 'BORROWED' AND coalesce(n.source, '') <> $source
RETURN n.text AS text, e.id AS entity
ORDER BY entity, text
LIMIT 100000
