import { auditNeo4jSettings } from '../../src/neo4j/auditNeo4jSettings.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, testGraph } from '../support/loadedGraph.ts';

afterAll(closeGraph);

/** A Neo4j that shows these settings, and answers LOAD CSV as one without a block list does. */
function brought(settings: Record<string, string>): Graph {
  const rows = Object.entries(settings).map(([name, value]) => ({
    get: (key: string) => (key === 'name' ? name : value),
  }));
  const read = (text: string) =>
    text.startsWith('LOAD CSV') ? Promise.reject(new Error('Connection refused')) : Promise.resolve(rows);
  return { read } as unknown as Graph;
}

test('the embedded Neo4j has no open hole', async () => {
  expect(await auditNeo4jSettings(await testGraph())).toEqual([]);
});

test('each hole of a server that was brought has a warning that says what to set', async () => {
  const open = await auditNeo4jSettings(
    brought({
      'dbms.security.auth_enabled': 'false',
      'dbms.security.allow_csv_import_from_file_urls': 'true',
      'db.transaction.timeout': '0s',
      'db.memory.transaction.max': '0B',
    }),
  );
  expect(open).toHaveLength(5);
  for (const word of ['auth_enabled', 'csv_import', 'blocklist', 'transaction.timeout', 'transaction.max']) {
    expect(open.join('\n')).toContain(word);
  }
});

test('the embedded Neo4j lets a reader neither write, nor read files, nor reach out', async () => {
  const graph = await testGraph();
  const refused = [
    'CREATE (n:Intruder) RETURN n',
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line",
    "CALL dbms.setConfigValue('db.transaction.timeout', '0s')",
  ];
  for (const text of refused) await expect(graph.read(text)).rejects.toThrow();
});
