import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { readModel } from '../server/readModel.ts';
import { startServer } from '../server/startServer.ts';
import { loadOrRefuse, standardSources } from './load.ts';
import { print, withGraph } from './withGraph.ts';

/** Resolves when the person or the system asks the process to end. */
const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });

/** Adds `entente start`: opens Neo4j, loads `data/`, serves, and says where. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('Open Neo4j, load data/, serve GraphQL and the pages, and say where.')
    .option('--fresh', 'begin with an empty embedded Neo4j')
    .action(async (options: { fresh?: boolean }) => {
      const config = readConfig();
      const model = readModel();
      await withGraph(async (graph, neo4j) => {
        const { unchanged } = await loadOrRefuse(graph, model, standardSources, print);
        if (unchanged.length > 0) print(`${String(unchanged.length)} sources unchanged`);
        const service = await startServer(graph, model, config);
        const { origin } = new URL(service.url);
        const seconds = process.uptime().toFixed(1);
        print(`
Entente is ready after ${seconds} s.
  Explorer     ${origin}/
  Playground   ${origin}/playground
  GraphQL      ${service.url}
  Bolt         ${neo4j.uri}
  cypher-shell npx entente shell
Ctrl-C ends it.`);
        await askedToEnd();
        print('Ending …');
        await service.stop();
      }, options);
    });
}
