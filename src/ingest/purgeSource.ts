import type { Graph, Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { counted } from '../model/counted.ts';
import type { Model } from '../model/buildModel.ts';
import type { Decider } from './decisions/decide.ts';
import type { Decision } from './decisions/decision.ts';
import { newDecisionId, readDecisions, recordDecisions } from './decisions/log.ts';
import { purged, refuseUnloaded } from './decisions/removal.ts';
import type { Notice } from './decisions/planSlot.ts';
import { unpackReading } from './packReading.ts';
import type { Reading } from './reading.ts';
import { removeIn } from './removeSource.ts';

/** What a purge took out, and the one decision that is left of it. */
export interface Purge {
  decision: Decision;
  /** Claims, with those of earlier versions of the text. */
  claims: number;
  /** Decisions about them. */
  decisions: number;
}

interface Traces {
  isLoaded: boolean;
  isKnown: boolean;
  readings: string[];
  versions: string[];
}

/** The entities that a reading names, or that its claims are about. */
const entitiesIn = ({ entities, claims }: Reading): string[] => [
  ...entities.map(({ id }) => id),
  ...claims.flatMap(({ about, speaker, via }) => [...about, speaker ?? [], via ?? []].flat()),
];

/** Deletes what is left of withdrawn sources as history, and all that was decided about them. */
async function purgeHistory(
  run: Run,
  { ids, entities, except }: { ids: readonly string[]; entities: readonly string[]; except: string },
): Promise<{ claims: number; decisions: number }> {
  const rows = await run(statement('write/purge.claims'), { ids });
  const facts = [...new Set(rows.map((row) => row.get('fact') as string))];
  await run(statement('write/purge.versions'), { facts });
  await run(statement('write/purge.texts'), { ids });
  const meant = rows.flatMap((row) => row.get('entities') as string[]);
  await run(statement('write/purge.entities'), { ids: [...new Set([...entities, ...meant])] });
  const [counted] = await run(statement('write/purge.decisions'), { ids, except });
  return { claims: rows.length, decisions: (counted?.get('many') ?? 0) as number };
}

/**
 * Takes out what the graph holds of a source, inside a transaction, with what was decided about it; not the decision that
 * says so. Undefined where it never held it.
 */
async function purgeTraces(
  run: Run,
  model: Model,
  target: string,
  except: string,
): Promise<{ claims: number; decisions: number } | undefined> {
  const [row] = await run(statement('internal/traces.of.source'), { id: target });
  const { isLoaded, isKnown, readings, versions } = row?.toObject() as unknown as Traces;
  if (!isKnown) return undefined;
  if (isLoaded) await removeIn(run, model, target);
  const entities = readings.flatMap((text) => entitiesIn(unpackReading(text)));
  return purgeHistory(run, { ids: [...new Set([target, ...versions])], entities, except });
}

/**
 * Does inside a transaction what decisions say that came with a file: what was purged elsewhere is purged here. Takes those
 * that are new in the log; gives what to tell.
 */
export async function purgeImported(
  run: Run,
  model: Model,
  imported: readonly Decision[],
): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const { id, target, who, at } of imported.filter(({ after }) => after === purged)) {
    const counts = await purgeTraces(run, model, target, id);
    if (!counts) continue;
    const { claims, decisions } = counts;
    const message = `${target} is purged here too, with ${counted(claims, 'claim')} and ${counted(decisions, 'decision')} about it: ${who ?? 'somebody'} purged it at ${at}`;
    notices.push({ source: target, message });
  }
  return notices;
}

/** Purges inside a transaction; takes the id of the decision, made before, so that it may run twice. */
async function purgeIn(
  run: Run,
  model: Model,
  target: string,
  { who, why = null }: Decider,
  { id, at }: { id: string; at: string },
): Promise<Purge> {
  const [before] = await readDecisions(run, [id]);
  if (before) return { decision: before, claims: 0, decisions: 0 }; // committed already, though the answer was lost
  const counts = (await purgeTraces(run, model, target, id)) ?? (await refuseUnloaded(run, target));
  const decision: Decision = {
    id,
    kind: 'REMOVE_ARTICLE',
    target,
    source: target,
    who,
    at,
    why,
    before: null,
    after: purged,
    said: null,
    anchor: null,
    undoes: null,
    undoneBy: null,
    of: target,
  };
  await recordDecisions(run, [decision]);
  return { decision, ...counts };
}

/**
 * Takes an article or a reference file out of the graph for good, in one transaction: its text, claims and names, also
 * those of earlier versions at its address, the history of the facts that it spoke of, and the words in decisions. All that
 * is left is one decision, by which it is not loaded again. Throws BAD_USER_INPUT where the graph never held it.
 */
export function purgeSource(graph: Graph, model: Model, target: string, decider: Decider): Promise<Purge> {
  const now = new Date();
  const fresh = { id: newDecisionId(now), at: now.toISOString() };
  return graph.write((run) => purgeIn(run, model, target, decider, fresh));
}
