import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import { openNeo4j } from '../graph/embedded/openNeo4j.ts';
import { openGraph } from '../graph/openGraph.ts';
import { setupGraph } from '../graph/setupGraph.ts';
import { loadSources } from '../ingest/loadSources.ts';
import { readModel } from '../server/readModel.ts';
import { startServer } from '../server/startServer.ts';

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

/** Adds `entente start`: opens Neo4j, loads `data/`, serves, and says where. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('Open Neo4j, load data/, serve GraphQL, and say where.')
    .option('--fresh', 'begin with an empty embedded Neo4j')
    .action(async (options: { fresh?: boolean }) => {
      const report = (line: string): void => void process.stdout.write(`${line}\n`);
      const began = Date.now();
      const config = readConfig();
      const model = readModel();
      const neo4j = await openNeo4j(config, { ...options, report });
      const graph = openGraph(neo4j);
      await setupGraph(graph);
      const { problems } = await loadSources(
        graph,
        model,
        [`${dataFolder}/reference`, `${dataFolder}/articles`],
        report,
      );
      if (problems.length > 0) {
        await graph.close();
        await neo4j.stop();
        throw new ExpectedError(
          'DATA_INVALID',
          problems.map(({ file, line, message }) => `${message} (${file}:${String(line)})`).join('\n'),
        );
      }
      const service = await startServer(graph, model, config);
      report(`GraphQL ${service.url}`);
      report(`Bolt    ${neo4j.uri}`);
      report(`Ready in ${((Date.now() - began) / 1000).toFixed(1)} s`);
      const stop = async (): Promise<void> => {
        await service.stop();
        await graph.close();
        await neo4j.stop();
      };
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
    });
}
