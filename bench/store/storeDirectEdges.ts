import type { Graph } from '../../src/neo4j/openGraph.ts';

const constraints = [
  'CREATE CONSTRAINT DirectCountry_id IF NOT EXISTS FOR (c:DirectCountry) REQUIRE c.id IS UNIQUE',
  'CREATE CONSTRAINT DirectSystem_id IF NOT EXISTS FOR (s:DirectSystem) REQUIRE s.id IS UNIQUE',
];

const batches = 'IN TRANSACTIONS OF 10000 ROWS';

const statements = [
  // What a run left that was broken off.
  `MATCH (n:DirectCountry|DirectSystem) CALL (n) { DETACH DELETE n } ${batches}`,
  `MATCH (c:Country)
   CALL (c) {
     CREATE (:DirectCountry {id: c.id, name: c.name, aliases: c.aliases, articleClaims: c.articleClaims, origins: c.origins})
   } ${batches}`,
  `MATCH (s:WeaponSystem) CALL (s) { CREATE (:DirectSystem {id: s.id, name: s.name}) } ${batches}`,
  `MATCH (f:Contract)
   CALL (f) {
     MATCH (f)-[:BUYER]->(b), (f)-[:SYSTEM]->(s)
     OPTIONAL MATCH (f)-[:SELLER]->(x)
     MATCH (from:DirectCountry {id: b.id})
     MATCH (to:DirectSystem {id: s.id})
     CREATE (from)-[:BOUGHT {contract: f.id, title: f.title, articleClaims: f.articleClaims, sellerId: x.id, sellerName: x.name}]->(to)
   } ${batches}`,
  "CREATE (:Source {id: 'Bench:directEdges'})",
];

/** Makes the model of direct edges beside our graph, from what stands in it, unless it is there whole. */
export async function storeDirectEdges(graph: Graph): Promise<void> {
  const found = await graph.read("MATCH (s:Source {id: 'Bench:directEdges'}) RETURN s.id");
  if (found.length > 0) return;
  for (const text of [...constraints, ...statements]) await graph.alter(text);
}
