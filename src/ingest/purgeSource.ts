import type { Graph, Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { counted } from '../model/counted.ts';
import type { Model } from '../model/buildModel.ts';
import type { Decider } from './decisions/decision.ts';
import type { Decision } from './decisions/decision.ts';
import { newDecisionId, readDecisions, recordDecisions } from './decisions/log.ts';
import { purged, refuseUnloaded } from './decisions/removal.ts';
import type { Notice } from './decisions/planSlot.ts';
import { unpackReading } from './packReading.ts';
import type { Reading } from './reading.ts';
import { removeIn } from './removeSource.ts';

/** The result of a purge, and the one decision that remains. */
export interface Purge {
  decision: Decision;
  /** The number of claims, including those of earlier versions of the text. */
  claims: number;
  /** The number of decisions about them. */
  decisions: number;
}

interface Traces {
  isLoaded: boolean;
  isKnown: boolean;
  readings: string[];
  versions: string[];
}

/** The entities that a reading names, or that its claims refer to. */
const entitiesIn = ({ entities, claims }: Reading): string[] => [
  ...entities.map(({ id }) => id),
  ...claims.flatMap(({ about, speaker, via }) => [...about, speaker ?? [], via ?? []].flat()),
];

/** Deletes the history of withdrawn sources, and all decisions about them. */
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
 * Deletes everything of a source inside a transaction, with the decisions about it, except the one to purge it. Undefined if
 * the graph never held it.
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
  // Its history is found as any other.
  await run(statement('write/open.closed'), { ids: [target] });
  if (isLoaded) await removeIn(run, model, target);
  const entities = readings.flatMap((text) => entitiesIn(unpackReading(text)));
  return purgeHistory(run, { ids: [...new Set([target, ...versions])], entities, except });
}

/**
 * Executes purge decisions from a file inside a transaction: what was purged elsewhere is purged here. Takes the decisions
 * that are new in the log; returns notes.
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

/** Purges inside a transaction. Takes the decision's id, so that a retry is idempotent. */
async function purgeIn(
  run: Run,
  model: Model,
  target: string,
  { who, why = null }: Decider,
  { id, at }: { id: string; at: string },
): Promise<Purge> {
  const [before] = await readDecisions(run, [id]);
  if (before) return { decision: before, claims: 0, decisions: 0 }; // already committed, but the response was lost
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
 * Deletes an article or a reference file for good, in one transaction: its text, claims and names, including those of earlier
 * versions at its URL, the history of its facts, and its words in decisions. Only one decision remains, which keeps it from
 * being loaded again. Throws BAD_USER_INPUT if the graph never held it.
 */
export function purgeSource(graph: Graph, model: Model, target: string, decider: Decider): Promise<Purge> {
  const now = new Date();
  const fresh = { id: newDecisionId(now), at: now.toISOString() };
  return graph.write((run) => purgeIn(run, model, target, decider, fresh));
}
