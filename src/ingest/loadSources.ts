import type { Graph } from '../graph/openGraph.ts';
import { readStatements, statement } from '../graph/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { deriveInputs } from '../model/deriveInputs.ts';
import { checkReading } from './checkReading.ts';
import { loadReading } from './loadReading.ts';
import type { Reading } from './reading.ts';
import { readSources } from './readSources.ts';
import type { Problem } from './readYaml.ts';

/** What a load did: how much of it, and, when something was wrong, what; then nothing was changed. */
export interface LoadReport {
  loaded: readonly { source: string; claims: number; facts: number }[];
  unchanged: readonly string[];
  problems: readonly Problem[];
}

/** The type is the part of an id before its colon; an id counts as known once it is declared somewhere. */
const typeOfId = (id: string): string => id.split(':')[0] ?? '';

async function knownIds(graph: Graph, ids: readonly string[]): Promise<string[]> {
  const rows = await graph.read(
    'UNWIND $ids AS id CALL (id) { MATCH (n:Entity {id: id}) RETURN n UNION MATCH (n:Fact {id: id}) RETURN n } RETURN n.id AS id',
    { ids },
  );
  return rows.map((row) => row.get('id') as string);
}

/**
 * Reads, checks and stores what lies at the paths: article folders, reference files or folders of them.
 * Checks everything before it stores anything. A source whose bytes are loaded already is left alone.
 * `report` gets a line for every source that is stored.
 */
export async function loadSources(
  graph: Graph,
  model: Model,
  paths: readonly string[],
  report: (line: string) => void = () => undefined,
): Promise<LoadReport> {
  const statements = readStatements('write');
  const sources = readSources(paths, deriveInputs(model));
  const declared = new Set(
    sources.flatMap(({ facts: { value } }) =>
      [...(value.entities ?? []), ...(value.facts ?? [])].flatMap((item) =>
        Object.values(item).map(({ id }) => id),
      ),
    ),
  );
  const mentioned = new Set<string>();
  const checkAll = (known: ReadonlySet<string>) =>
    sources.map((source) =>
      checkReading(model, source, (id) => {
        mentioned.add(id);
        return known.has(id) ? typeOfId(id) : undefined;
      }),
    );
  checkAll(declared);
  const stored = await knownIds(
    graph,
    [...mentioned].filter((id) => !declared.has(id)),
  );
  const checked = checkAll(new Set([...declared, ...stored]));
  const problems = checked.flatMap((each) => each.problems);
  if (problems.length > 0) return { loaded: [], unchanged: [], problems };

  const present = new Map(
    (await graph.read(statement(statements, 'loaded.source'))).map((row) => [
      row.get('id') as string,
      row.get('hash') as string,
    ]),
  );
  const readings = checked.flatMap(({ reading }): Reading[] => (reading ? [reading] : []));
  const changed = readings.filter(({ source, hash }) => present.get(source) !== hash);
  const loaded = [];
  for (const reading of changed) {
    await loadReading(graph, statements, model, reading);
    const claims = reading.claims.length;
    const facts = new Set(reading.claims.map(({ fact }) => fact)).size;
    report(`${reading.source}: ${String(claims)} claims on ${String(facts)} facts loaded, 0 refused`);
    loaded.push({ source: reading.source, claims, facts });
  }
  return {
    loaded,
    unchanged: readings.filter((each) => !changed.includes(each)).map(({ source }) => source),
    problems,
  };
}
