import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { pathsOf } from '../embedded/neo4j/startOwned.ts';
import { openNeo4j } from '../embedded/neo4j/openNeo4j.ts';
import { ExpectedError } from '../errors.ts';
import { exportSources } from '../ingest/export/exportSources.ts';
import { counted } from '../model/counted.ts';
import type { Model } from '../model/buildModel.ts';
import { readModel } from '../model/readModel.ts';
import { type Graph, openGraph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';

type Report = (line: string) => void;

/** Writes everything loaded to a new folder in `backups/` of the data folder, and returns its path; does nothing for an empty graph. */
export async function backUp(
  graph: Graph,
  model: Model,
  dataHome: string,
  report: Report,
): Promise<string | null> {
  const folder = join(dataHome, 'backups', new Date().toISOString().replace(/[:.]/g, '-'));
  const { sources, decisions, paths } = await exportSources(graph, model, folder, []);
  if (sources.length === 0) return null;
  report(
    `${counted(sources.length, 'source')} and ${counted(decisions, 'decision')} were written to ${folder}. To load them: npx entente load ${paths.join(' ')}`,
  );
  return folder;
}

const decisionsIn = async (graph: Graph): Promise<number> => {
  const [row] = await graph.read(statement('internal/count.of.decisions'));
  return (row?.get('decisions') as number | undefined) ?? 0;
};

const refuse = (why: string): never => {
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `--fresh would delete everything, and ${why}. Give --yes too, if that is what you want.`,
  );
};

/**
 * Backs the embedded Neo4j up before it is emptied. Throws BAD_USER_INPUT if it holds curators' decisions or cannot be read,
 * unless confirmed with `yes`.
 */
export async function backUpBeforeFresh(config: Config, yes: boolean, report: Report): Promise<void> {
  if (config.neo4j || !existsSync(pathsOf(config).home)) return;
  let problem: unknown;
  try {
    const neo4j = await openNeo4j(config, { report });
    if (!neo4j.owned) return; // in use by another process: emptying it will be refused
    const graph = openGraph(neo4j);
    try {
      const decisions = await decisionsIn(graph);
      if (decisions > 0 && !yes) refuse(`${counted(decisions, 'decision')} of curators with it`);
      await backUp(graph, readModel(), config.homes.data, report);
      return;
    } finally {
      await graph.close();
      await neo4j.stop();
    }
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'BAD_USER_INPUT') throw error;
    problem = error;
  }
  const why = problem instanceof Error ? problem.message : String(problem);
  if (!yes) refuse(`what is there could not be written to backups/ (${why})`);
  report(`No backup was written: ${why}`);
}
