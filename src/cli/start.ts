import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { requireAuthUnlessLoopback } from '../server/auth/requireAuthUnlessLoopback.ts';
import { setupNeo4j } from '../embedded/neo4j/setupNeo4j.ts';
import { auditNeo4jSettings } from '../neo4j/auditNeo4jSettings.ts';
import { curateWith } from '../ingest/curateWith.ts';
import { readModel } from '../model/readModel.ts';
import { startServer } from '../server/startServer.ts';
import { loadOrRefuse, standardSources } from './load.ts';
import { print, tell, withGraph } from './withGraph.ts';

/** Resolves when the person or the system asks the process to end. */
const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });

/** Asks the service its first question over HTTP, as a client would, so that “ready” means answered. */
async function firstAnswer(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ facts { totalCount } claims { totalCount } articles { totalCount } }' }),
  });
  if (response.status === 401) return 'whoever has a key or token';
  const { data } = (await response.json()) as { data?: Record<string, { totalCount: number }> };
  if (!data)
    throw new Error(`The first question was answered with HTTP ${String(response.status)} and no data.`);
  return Object.entries(data)
    .map(([name, { totalCount }]) => `${String(totalCount)} ${name}`)
    .join(', ');
}

/** Adds `entente start`: opens Neo4j, loads `data/`, serves, and says where. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('Open Neo4j, load data/, serve GraphQL and the pages, and say where.')
    .option('--fresh', 'begin with an empty embedded Neo4j')
    .option('--no-sign-in', 'print no link that makes a browser on this machine an editor')
    .option('--public-read', 'let anonymous callers read, also from other machines (PUBLIC_READ)')
    .action(async (options: { fresh?: boolean; publicRead?: boolean; signIn: boolean }) => {
      const config = { ...readConfig(), ...(options.publicRead && { publicRead: true }) };
      requireAuthUnlessLoopback(config);
      const model = readModel();
      await withGraph(async (graph, neo4j) => {
        // The embedded Neo4j is set up by us; a test holds it to this.
        if (neo4j.kind === 'external')
          for (const hole of await auditNeo4jSettings(graph)) tell(`Warning: ${hole}`);
        const { unchanged } = await loadOrRefuse(graph, model, standardSources, print);
        if (unchanged.length > 0) print(`${String(unchanged.length)} sources unchanged`);
        const service = await startServer(graph, model, {
          ...config,
          curate: curateWith(graph, model),
          signIn: options.signIn,
        });
        const { origin } = new URL(service.url);
        const answer = await firstAnswer(service.url);
        const seconds = process.uptime().toFixed(1);
        print(`
Entente answers after ${seconds} s: ${answer}.
  Explorer     ${origin}/
  Playground   ${origin}/playground
  GraphQL      ${service.url}
  Bolt         ${neo4j.uri}
  cypher-shell npx entente shell${service.signInUrl ? `\n  Edit         ${service.signInUrl}` : ''}
Ctrl-C ends it.`);
        // Java's class archive makes the next start a third faster; it is made at low priority, once.
        if (neo4j.kind === 'embedded') void setupNeo4j(config, () => undefined).catch(() => undefined);
        await askedToEnd();
        print('Ending …');
        await service.stop();
      }, options);
      // The class archive may still be in the making; an interrupted one is never used.
      process.exit();
    });
}
