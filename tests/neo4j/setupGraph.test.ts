import { setupGraph } from '../../src/neo4j/setupGraph.ts';
import { closeGraph, emptyGraph, loadedGraph } from '../support/loadedGraph.ts';

afterAll(closeGraph);

const unready = "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name";

test('indexes that a store with data lacks are made, and serve when setup is done', async () => {
  const graph = await loadedGraph();
  const before = await graph.read('SHOW INDEXES YIELD name RETURN name ORDER BY name');
  await graph.alter('DROP INDEX Article_url');
  await graph.alter('DROP CONSTRAINT Claim_id');
  await setupGraph(graph);
  expect(await graph.read(unready)).toEqual([]);
  const after = await graph.read('SHOW INDEXES YIELD name RETURN name ORDER BY name');
  expect(after.map((row) => row.get('name') as string)).toEqual(
    before.map((row) => row.get('name') as string),
  );
});

test('an index that Neo4j cannot fill is named, with its reason and what to do', async () => {
  const graph = await emptyGraph();
  await graph.alter('DROP INDEX Article_url');
  try {
    // Longer than any key that a range index holds.
    const url = 'x'.repeat(40_000);
    await graph.write((run) => run("CREATE (:Article {id: 'Article:long', url: $url})", { url }));
    await expect(setupGraph(graph)).rejects.toMatchObject({
      code: 'NEO4J_INDEX_FAILED',
      message: expect.stringMatching(/Article_url.*too large.*DROP INDEX Article_url/s) as string,
    });
  } finally {
    await graph.write((run) => run('MATCH (a:Article) DETACH DELETE a'));
    await graph.alter('DROP INDEX Article_url IF EXISTS');
    await setupGraph(graph);
  }
});
