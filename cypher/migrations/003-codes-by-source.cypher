// Keeps the codes of entities by the source that gives them: that of a curated name, else of any.
// :params {}
MATCH (e:Entity)
WHERE NOT EXISTS { (e)-[:CODES]->(:Codes) }
  AND any(key IN keys(e) WHERE NOT key IN ['id', 'type', 'name', 'aliases', 'origins', 'articleClaims', 'rank'])
CALL (e) {
  MATCH (e)-[:NAMES]->(n:Name)
  WHERE n.source IS NOT NULL
  WITH e, n.source AS source
  ORDER BY n.origin = 'CURATED' DESC, source
  LIMIT 1
  CREATE (e)-[:CODES]->(c:Codes)
  SET c = e {.*, id: 'Codes:' + e.id + '/' + source, source: source, type: null, name: null, aliases: null, origins: null, articleClaims: null, rank: null}
} IN TRANSACTIONS OF 1000 ROWS
