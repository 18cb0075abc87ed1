import type { Graph } from '../../src/graph/openGraph.ts';

const constraints = [
  'CREATE CONSTRAINT DirectCountry_id IF NOT EXISTS FOR (c:DirectCountry) REQUIRE c.id IS UNIQUE',
  'CREATE CONSTRAINT DirectSystem_id IF NOT EXISTS FOR (s:DirectSystem) REQUIRE s.id IS UNIQUE',
];

const statements = [
  `MATCH (c:Country)
   CREATE (:DirectCountry {id: c.id, name: c.name, aliases: c.aliases, articleClaims: c.articleClaims, origins: c.origins})`,
  'MATCH (s:WeaponSystem) CREATE (:DirectSystem {id: s.id, name: s.name})',
  `MATCH (f:Contract)-[:BUYER]->(b), (f)-[:SYSTEM]->(s)
   OPTIONAL MATCH (f)-[:SELLER]->(x)
   MATCH (from:DirectCountry {id: b.id})
   MATCH (to:DirectSystem {id: s.id})
   CREATE (from)-[:BOUGHT {contract: f.id, title: f.title, articleClaims: f.articleClaims, sellerId: x.id, sellerName: x.name}]->(to)`,
];

/** Makes the model of direct edges beside our graph, from what stands in it, unless it is there: in one transaction, so that there is never half of it. */
export async function storeDirectEdges(graph: Graph): Promise<void> {
  const [found] = await graph.read('MATCH (c:DirectCountry) RETURN count(c) AS count');
  if (found?.get('count') !== 0) return;
  for (const text of constraints) await graph.write((run) => run(text));
  await graph.write(async (run) => {
    for (const text of statements) await run(text);
  });
}
