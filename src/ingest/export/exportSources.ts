import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { ExpectedError } from '../../errors.ts';
import type { Model } from '../../model/buildModel.ts';
import { slugOfId } from '../../model/partsOfId.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { closedReadings } from '../decisions/closedReadings.ts';
import { writeDecisions } from '../decisions/decisionsFile.ts';
import { standingDecisions } from '../decisions/hashDecisions.ts';
import { reportProgress } from '../reportProgress.ts';
import { describeStored } from './describeStored.ts';
import { proposedFile } from '../proposals/checkProposals.ts';
import { mentionsOf, readingOfStored, splitProposed } from './readingOfStored.ts';
import { storedOfReading } from './closedSource.ts';
import { type StoredSource, readStoredSource } from './storedSource.ts';

/** The result of an export: the sources, the number of decisions about them, and the paths to load, in order. */
export interface ExportReport {
  sources: string[];
  decisions: number;
  paths: string[];
}

/** The id of an export's file of decisions. */
const decisionsId = 'Reference:decisions/log';

const asYaml = (value: unknown): string => stringify(value, { lineWidth: 0 });

/** The files of a source by path: an article's folder, or one file of reference data. Pure. */
function filesOfSource(
  model: Model,
  stored: StoredSource,
  elsewhere: readonly string[],
): Record<string, string> {
  const { source, article } = stored;
  const { own, proposed } = splitProposed(stored);
  const facts = asYaml(readingOfStored(model, own, elsewhere));
  if (!article) return { [`reference/${slugOfId(source)}.yaml`]: facts };
  const folder = `articles/${slugOfId(source)}`;
  return {
    [`${folder}/article.txt`]: String(article.text),
    [`${folder}/article.yaml`]: asYaml(describeStored({ ...stored, article })),
    [`${folder}/facts.yaml`]: facts,
    ...(proposed && { [`${folder}/${proposedFile}`]: asYaml(readingOfStored(model, proposed, [])) }),
  };
}

/** The articles that are kept apart, by id. */
async function sourcesApart(graph: Graph): Promise<Map<string, StoredSource>> {
  const rows = await graph.read(statement('internal/closed.ids'));
  const ids = rows.map((row) => row.get('id') as string);
  const readings = await closedReadings((text, parameters) => graph.read(text, parameters), ids);
  return new Map(readings.map((reading) => [reading.source, storedOfReading(reading)]));
}

/** The loaded sources with some ids, or all; throws BAD_USER_INPUT for one that is not loaded. */
async function sourcesOf(graph: Graph, ids: readonly string[], apart: readonly string[]): Promise<string[]> {
  const rows = await graph.read(statement('internal/sources.loaded'));
  // A loaded file of decisions has no contents of its own.
  const stored = rows.map((row) => row.get('id') as string).filter((id) => id !== decisionsId);
  const loaded = [...stored, ...apart];
  const missing = ids.filter((id) => !loaded.includes(id));
  if (missing.length > 0)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `ARTICLE must be loaded (${loaded.slice(0, 20).join(', ') || 'nothing is'}), but is ${missing.map((id) => `"${id}"`).join(', ')}.`,
    );
  return ids.length > 0 ? [...ids] : loaded;
}

/** Those of some ids that no exported source defines; null stands for all loaded ones. */
async function undefinedIn(
  graph: Graph,
  ids: readonly string[],
  sources: readonly string[] | null,
): Promise<string[]> {
  const rows = await graph.read(statement('internal/ids.undefined'), { ids, sources });
  return rows.map((row) => row.get('id') as string);
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Writes sources below a folder as text files: `articles/SLUG/` with the text, `article.yaml` and `facts.yaml`,
 * `reference/NAME.yaml`, and the decisions about them, `reference/decisions/log.yaml`. Loaded into an empty graph, they give
 * the same content and decisions. Takes ids of sources; without any, writes all, with all decisions. Reports progress.
 */
export async function exportSources(
  graph: Graph,
  model: Model,
  folder: string,
  ids: readonly string[],
  report: (line: string) => void = () => undefined,
): Promise<ExportReport> {
  const apart = await sourcesApart(graph);
  const sources = await sourcesOf(graph, ids, [...apart.keys()]);
  const reportDone = reportProgress(report, sources.length);
  const paths = new Set<string>();
  for (const [at, source] of sources.entries()) {
    const stored = apart.get(source) ?? (await readStoredSource(graph, source));
    const elsewhere = await undefinedIn(graph, mentionsOf(model, stored), ids.length > 0 ? ids : null);
    const files = filesOfSource(model, stored, elsewhere);
    for (const [path, text] of Object.entries(files)) {
      writeFile(join(folder, path), text);
      // A reference file's id may include a folder; article folders are loaded together.
      paths.add(join(folder, path.startsWith('articles/') ? 'articles' : dirname(path)));
    }
    reportDone(at + 1);
  }
  const decisions = (await standingDecisions(graph)).filter(
    ({ source }) => ids.length === 0 || (source !== null && ids.includes(source)),
  );
  if (decisions.length > 0) {
    const path = join(folder, 'reference', 'decisions', 'log.yaml');
    writeFile(path, writeDecisions(decisionsId, decisions));
    paths.add(dirname(path));
  }
  return { sources, decisions: decisions.length, paths: [...paths].sort((a, b) => (a < b ? 1 : -1)) };
}
