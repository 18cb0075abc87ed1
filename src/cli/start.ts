import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { requireAuthUnlessLoopback } from '../server/auth/requireAuthUnlessLoopback.ts';
import type { OpenNeo4j } from '../embedded/neo4j/openNeo4j.ts';
import { setupNeo4j } from '../embedded/neo4j/setupNeo4j.ts';
import { auditNeo4jSettings } from '../neo4j/auditNeo4jSettings.ts';
import { curateWith } from '../ingest/curateWith.ts';
import { counted } from '../model/counted.ts';
import { readModel } from '../model/readModel.ts';
import { readSavedText } from '../server/graphql/savedOperation.ts';
import { writeLog } from '../server/http/writeLog.ts';
import { type Service, startServer } from '../server/startServer.ts';
import { removeSource } from '../ingest/removeSource.ts';
import type { Model } from '../model/buildModel.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { type Choice, rememberChoice, sampleIds, sourcePaths } from './chooseSources.ts';
import { loadOrRefuse } from './load.ts';
import { loadOwn } from './loadOwn.ts';
import { articleReader } from './readArticle.ts';
import { watchArticles } from './watchArticles.ts';
import { print, log, withGraph } from './withGraph.ts';

/** Resolves on SIGINT or SIGTERM. */
const endRequested = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });

/** Sends the service a first query over HTTP, so that “ready” means that it answers. */
async function firstAnswer(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: readSavedText('howMuch') }),
  });
  if (response.status === 401) return 'whoever has a key or token';
  const { data } = (await response.json()) as { data?: Record<string, { totalCount: number }> };
  if (!data)
    throw new Error(`The first query was answered with HTTP ${String(response.status)} and no data.`);
  return Object.entries(data)
    .map(([name, { totalCount }]) => counted(totalCount, name.replace(/s$/, '')))
    .join(', ');
}

/** Withdraws the product's sample articles. */
async function removeSamples(graph: Graph, model: Model): Promise<void> {
  const ids = sampleIds();
  const rows = await graph.read(statement('internal/loaded.source'), { ids });
  for (const row of rows) await removeSource(graph, model, row.get('id') as string);
}

/** Loads the chosen data of the product, then the user's own articles, whose ids it returns. */
async function loadAll(
  graph: Graph,
  model: Model,
  choice: Choice,
  articles: string,
): Promise<ReadonlySet<string>> {
  const paths = sourcePaths(choice);
  if (!choice.samples) await removeSamples(graph, model);
  const { unchanged } = await loadOrRefuse(graph, model, paths, print);
  if (unchanged.length > 0) print(`${counted(unchanged.length, 'source')} unchanged`);
  return loadOwn(graph, model, articles);
}

/** The options of `entente start`. */
interface StartOptions {
  fresh?: boolean;
  yes?: boolean;
  publicRead?: boolean;
  signIn: boolean;
  articles?: string;
  watch?: boolean;
  samples?: boolean;
  reference?: boolean;
}

/** Prints the addresses, once the service has answered its first query. */
const addressesOf = (service: Service, bolt: string, articles: string, answer: string): string => {
  const { origin } = new URL(service.url);
  return `
Entente answers after ${process.uptime().toFixed(1)} s: ${answer}.
  Explorer     ${origin}/
  Playground   ${origin}/playground
  GraphQL      ${service.url}
  Bolt         ${bolt}
  Articles     ${articles}
  cypher-shell npx entente shell${service.signInUrl ? `\n  Edit         ${service.signInUrl}` : ''}
Ctrl-C ends it.`;
};

/** Loads the chosen data and serves it until the process is asked to end. */
async function serve(
  graph: Graph,
  neo4j: OpenNeo4j,
  config: Config,
  options: StartOptions,
  { model, choice }: { model: Model; choice: Choice },
): Promise<void> {
  const { articles } = config;
  // The embedded Neo4j has our settings, which a test checks.
  if (neo4j.kind === 'external') for (const hole of await auditNeo4jSettings(graph)) log(`Warning: ${hole}`);
  let own = await loadAll(graph, model, choice, articles);
  // The libraries are slow to load, so import them only if tracing is on.
  const tracing = config.tracesUrl
    ? (await import('../server/tracing/sendTraces.ts')).sendTraces(config.tracesUrl, writeLog)
    : undefined;
  const served = tracing?.graph(graph) ?? graph;
  const service = await startServer(served, model, {
    ...config,
    tracing,
    curate: curateWith(served, model, {
      read: articleReader(served, model, config),
      // Other copies of the service would not see articles added to this one's folder.
      articles: config.redisUrl
        ? 'This service runs in several copies (REDIS_URL)'
        : { folder: articles, mayFetch: config.mayFetch === true },
    }),
    signIn: options.signIn,
  });
  print(addressesOf(service, neo4j.uri, articles, await firstAnswer(service.url)));
  // Java's class archive makes the next start a third faster; made once, at low priority.
  if (neo4j.kind === 'embedded') void setupNeo4j(config, () => undefined).catch(() => undefined);
  const stopWatching = options.watch
    ? watchArticles(articles, async () => {
        own = await loadOwn(graph, model, articles, own);
      })
    : undefined;
  await endRequested();
  stopWatching?.();
  print('Ending …');
  await service.stop();
  await tracing?.stop();
}

/** Adds `entente start`: opens Neo4j, loads `data/`, starts the service and prints its addresses. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('Open Neo4j, load data/, serve GraphQL and the pages, and print the addresses.')
    .option('--fresh', 'start with an empty embedded Neo4j, after a backup to backups/')
    .option('--yes', "with --fresh: even if it holds curators' decisions, or no backup can be made")
    .option(
      '--articles <folder>',
      "your own article folders, loaded after the product's data (ENTENTE_ARTICLES)",
    )
    .option('--watch', 'reload them whenever they change')
    .option('--samples', 'load the sample article again (the default)')
    .option('--no-samples', 'omit the sample article from now on')
    .option('--reference', 'load the reference data again (the default)')
    .option('--no-reference', 'omit the reference data from now on')
    .option('--no-sign-in', 'do not print the link that signs a browser on this machine in as an editor')
    .option('--public-read', 'let anonymous callers read, even from other machines (PUBLIC_READ)')
    .action(async (options: StartOptions) => {
      const read = readConfig();
      const config = {
        ...read,
        ...(options.publicRead && { publicRead: true }),
        ...(options.articles && { articles: resolve(options.articles) }),
      };
      requireAuthUnlessLoopback(config);
      const chosen = { model: readModel(), choice: rememberChoice(config.homes.data, options) };
      await withGraph((graph, neo4j) => serve(graph, neo4j, config, options, chosen), options);
      // The class archive may still be in progress; an interrupted one is never used.
      process.exit();
    });
}
