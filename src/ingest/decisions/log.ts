import { randomBytes } from 'node:crypto';
import type { Record as Row } from 'neo4j-driver';
import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Reading } from '../reading.ts';
import type { Anchor, Decision, State } from './decision.ts';
import { rowOfDecision, toJson } from './rowOfDecision.ts';
import { slotOf, undoKind } from './slots.ts';

type StoredDecision = Omit<Decision, 'before' | 'after' | 'said' | 'anchor'> &
  Partial<Anchor> &
  Record<'before' | 'after' | 'said', string | null>;

const fromJson = (text: string | null): State => (text === null ? null : JSON.parse(text));

function readDecision(row: Row): Decision {
  const { before, after, said, quote, prefix, suffix, factType, url, ...stored } = row.get(
    'decision',
  ) as StoredDecision;
  const around = {
    prefix: prefix ?? null,
    suffix: suffix ?? null,
    factType: factType ?? '',
    url: url ?? null,
  };
  return {
    ...unknown,
    ...stored,
    at: new Date(stored.at).toISOString(),
    before: fromJson(before),
    after: fromJson(after),
    said: fromJson(said),
    anchor: quote == null ? null : { quote, ...around },
  };
}

const unknown = { source: null, who: null, why: null };

async function readLog(
  run: Run,
  asked: Partial<Record<'ids' | 'targets' | 'sources' | 'urls', readonly string[]>>,
): Promise<Decision[]> {
  const rows = await run(statement('internal/decisions.of'), {
    ids: [],
    targets: [],
    sources: [],
    urls: [],
    ...asked,
  });
  return rows.map(readDecision);
}

/** All that was decided about things, undone or not, the latest last. Takes their ids. */
export async function logOfTargets(run: Run, targets: readonly string[]): Promise<Decision[]> {
  return readLog(run, { targets });
}

/**
 * What of all that was decided about a thing may count, the latest last: the newest of each kind, undone or not, and the
 * newest of each that is not undone; so that a change costs the same however often people thought otherwise before. And
 * the decision of the given id, if it is about the thing.
 */
export const newestDecisions = async (run: Run, target: string, id: string): Promise<Decision[]> =>
  (await run(statement('internal/newest.decisions'), { target, id })).map(readDecision);

/** The whole log, the latest last. */
export const allDecisions = async (run: Run): Promise<Decision[]> =>
  (await run(statement('internal/decisions.all'))).map(readDecision);

/** Decisions by their ids. */
export async function readDecisions(run: Run, ids: readonly string[]): Promise<Decision[]> {
  return readLog(run, { ids });
}

/** What was decided after something about the same thing, about its source, or about what is of no source. */
export async function logAfter(run: Run, { id, at, target, source }: Decision): Promise<Decision[]> {
  const rows = await run(statement('internal/decisions.after'), { id, at, target, source });
  return readDecisions(
    run,
    rows.map((row) => row.get('id') as string),
  );
}

/** The address of a reading's article, which its other versions have, too. */
export const urlOf = ({ article }: Pick<Reading, 'article'>): string | null =>
  (article?.properties.url ?? null) as string | null;

/** All that was decided about what sources say, and about claims of other versions of them, the latest last. */
export function logOfSources(
  run: Run,
  readings: readonly Pick<Reading, 'source' | 'article'>[],
): Promise<Decision[]> {
  const sources = readings.map(({ source }) => source);
  return readLog(run, { sources, urls: readings.flatMap((reading) => urlOf(reading) ?? []) });
}

/** An id for a decision, which begins with the moment, so that the log is in the order of its ids. */
export function newDecisionId(at: Date): string {
  const moment = at.toISOString().replace(/\D/g, '').slice(0, 17);
  return `Decision:${moment}-${randomBytes(4).toString('hex')}`;
}

/** Adds decisions to the log. One that is there already is left as it is. */
export async function recordDecisions(run: Run, decisions: readonly Decision[]): Promise<void> {
  const rows = decisions.map(rowOfDecision);
  if (rows.length > 0) await run(statement('write/record.decisions'), { rows });
}

/** Adds those decisions to the log that it has not yet, and gives them. */
export async function recordNew(run: Run, decisions: readonly Decision[]): Promise<Decision[]> {
  if (decisions.length === 0) return [];
  const known = await readDecisions(
    run,
    decisions.map(({ id }) => id),
  );
  const ids = new Set(known.map(({ id }) => id));
  const fresh = decisions.filter(({ id }) => !ids.has(id));
  await recordDecisions(run, fresh);
  return fresh;
}

/** Ties decisions to what they are applied to, and remembers what the sources say there. */
export async function tieDecisions(
  run: Run,
  ties: readonly { id: string; of: string | null; said: State }[],
): Promise<void> {
  const rows = ties.map(({ id, of, said }) => ({ id, of, said: toJson(said) }));
  if (rows.length > 0) await run(statement('write/tie.decisions'), { rows });
}

/** A log with what in it took back what, as follows from the order: who undoes an undoing does again. Pure. */
export function markUndone(log: readonly Decision[]): Decision[] {
  const undoneBy = new Map<string, string>();
  for (const { id, undoes } of log.toReversed())
    if (undoes !== null && !undoneBy.has(id)) undoneBy.set(undoes, id);
  return log.map((decision) => ({ ...decision, undoneBy: undoneBy.get(decision.id) ?? null }));
}

/** Stores what of a log is undone otherwise than before. */
export async function storeUndone(
  run: Run,
  before: readonly Decision[],
  after: readonly Decision[],
): Promise<void> {
  const known = new Map(before.map(({ id, undoneBy }) => [id, undoneBy]));
  const rows = after
    .filter(({ id, undoneBy }) => (known.get(id) ?? null) !== undoneBy)
    .map(({ id, undoneBy }) => ({ id, by: undoneBy }));
  if (rows.length > 0) await run(statement('write/mark.undone'), { rows });
}

/** Whether a decision is one that counts as long as no later one takes its place. */
export const stands = ({ kind, undoneBy }: Decision): boolean =>
  kind !== undoKind && undoneBy === null && slotOf(kind) !== undefined;
