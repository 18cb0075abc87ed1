import { findSources } from '../ingest/findSources.ts';
import { loadSources } from '../ingest/loadSources.ts';
import { removeSource } from '../ingest/removeSource.ts';
import { counted } from '../model/counted.ts';
import type { Model } from '../model/buildModel.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { ExpectedError } from '../errors.ts';
import { hasArticles } from './chooseSources.ts';
import { problemLines } from './load.ts';
import { print, log } from './withGraph.ts';

/** Empty if a folder contains a source; else why not. */
function findNothing(folder: string): string | null {
  try {
    findSources([folder]);
    return null;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return error.message;
  }
}

/** Withdraws articles whose folders are gone, unless they were removed. */
async function withdraw(graph: Graph, model: Model, ids: readonly string[]): Promise<void> {
  const rows = await graph.read(statement('internal/loaded.source'), { ids });
  for (const id of rows.map((row) => row.get('id') as string)) {
    const { claims } = await removeSource(graph, model, id);
    print(`${id}: its folder is gone, ${counted(claims, 'claim')} withdrawn`);
  }
}

/**
 * Loads the user's own folder, and withdraws sources loaded from it before (`known`, ids) that are gone. Problems are reported,
 * and then nothing changes. Returns the ids that are loaded from it.
 */
export async function loadOwn(
  graph: Graph,
  model: Model,
  folder: string,
  known: ReadonlySet<string> = new Set(),
): Promise<ReadonlySet<string>> {
  const nothing = hasArticles(folder) ? findNothing(folder) : '';
  if (nothing !== null) {
    if (nothing !== '' && known.size === 0) log(`Nothing to load: ${nothing}`);
    await withdraw(graph, model, [...known]);
    return new Set();
  }
  const { problems, notes, loaded, unchanged } = await loadSources(graph, model, [folder], print);
  for (const line of problemLines(notes)) print(`Note: ${line}`);
  if (problems.length > 0) {
    log(
      [`${folder} was not loaded; its previous contents stay loaded:`, ...problemLines(problems)].join('\n'),
    );
    return known;
  }
  const now = new Set([...loaded.map(({ source }) => source), ...unchanged]);
  await withdraw(
    graph,
    model,
    [...known].filter((id) => !now.has(id)),
  );
  return now;
}
