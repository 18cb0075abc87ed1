// What classArchive.ts runs once on a throw-away Neo4j: one of each kind of work that Entente does, so that the
// classes for it are in the archive. The labels are nobody's.
CREATE CONSTRAINT IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;
CREATE INDEX IF NOT EXISTS FOR (n:Thing) ON (n.name);
CREATE FULLTEXT INDEX things IF NOT EXISTS FOR (n:Thing) ON EACH [n.name];
CALL db.awaitIndexes(30);
UNWIND [{id: 'a', name: 'A'}, {id: 'b', name: 'B'}] AS row
MERGE (n:Thing {id: row.id})
SET n += row, n:$('Other'), n.day = date('2018-10-05');
MATCH (a:Thing {id: 'a'}), (b:Thing {id: 'b'})
MERGE (a)-[r:TO]->(b)
SET r.claims = ['x']
RETURN count(*) AS made;
UNWIND ['a', 'b'] AS id
CALL (id) {
  MATCH (n:Thing {id: id})
  OPTIONAL MATCH (n)-[r:TO]->(m:Thing)
  WITH n, collect(m {.id, claims: r.claims}) AS others
  RETURN n {.*, others: others} AS value
  ORDER BY value.name
  LIMIT 10
}
RETURN id, value;
CALL db.index.fulltext.queryNodes('things', 'a~') YIELD node, score
RETURN node.id, score
ORDER BY score DESC
LIMIT 5;
MATCH path = shortestPath((a:Thing {id: 'a'})-[*..4]-(b:Thing {id: 'b'}))
RETURN [n IN nodes(path) | n.id] AS ids;
