import type { Neo4jLogin } from '../../src/config.ts';
import { openGraph } from '../../src/neo4j/openGraph.ts';
import { setupGraph } from '../../src/neo4j/setupGraph.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { readModel } from '../../src/model/readModel.ts';

// A loader as a process of its own, to be killed. Says "ready", and loads the paths that it is told to with the login.
interface Order {
  login: Neo4jLogin;
  paths: string[];
}

process.on('message', ({ login, paths }: Order) => {
  const load = async (): Promise<void> => {
    const graph = openGraph(login);
    await setupGraph(graph);
    const { problems } = await loadSources(graph, readModel(), paths);
    if (problems.length > 0) throw new Error(problems[0]?.message);
    await graph.close();
    process.send?.('loaded', () => process.exit(0));
  };
  load().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  });
});
process.send?.('ready');
