import type { Graph } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { limits } from '../limits/limits.ts';
import type { Change, ChangeEvent } from './changeQueue.ts';

/** A change with a unique key: its id and its timestamp to the nanosecond. */
export type FoundChange = Change & { key: string };

/** The changes read, in the order of the statement, and whether there were more. */
export interface FoundChanges {
  found: readonly FoundChange[];
  isCut: boolean;
}

/**
 * Reads the changes since a moment, or recent ones. Looks back further by `limits.lookBackS`, since changes get their timestamp
 * when they are written, but become visible only when their transaction commits.
 */
export async function readChanges(graph: Pick<Graph, 'read'>, since: string | null): Promise<FoundChanges> {
  const limit = limits.changesListed + 1;
  const lookBack = `PT${String(limits.lookBackS)}S`;
  const rows = await graph.read(
    statement('internal/changed.since'),
    { since, lookBack, limit },
    { timeoutMs: limits.statementMs },
  );
  const found = rows.slice(0, limits.changesListed).map((row) => {
    const change = row.toObject() as unknown as Change;
    return { ...change, key: `${change.id} ${change.at}`, at: new Date(change.at).toISOString() };
  });
  return { found, isCut: rows.length > found.length };
}

/** Changes as an event, latest last. */
export const eventOf = ({ found, isCut }: FoundChanges): ChangeEvent => ({
  changes: [...found].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
  truncated: isCut,
});
