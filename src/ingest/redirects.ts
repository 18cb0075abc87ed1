import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { inOrder } from './inOrder.ts';

/** Ids of things that were merged into another, each with the id that stands for it. */
export type Redirects = ReadonlyMap<string, string>;

/** What somebody says of an id: that it is the same as another or, with null, that it is a thing of its own. */
export interface Merging {
  from: string;
  to: string | null;
}

/** The id that stands for one. */
export const keptId = (redirects: Redirects, id: string): string => redirects.get(id) ?? id;

/**
 * Where each merged id leads in the end. Of what several say of one id, decisions go before sources, and of sources the one
 * with the lowest id; of a circle the lowest id is kept. So it depends on what stands, not on the order in which it came.
 * Pure.
 */
export function resolveRedirects(
  inSources: readonly Merging[],
  decided: readonly Merging[],
): Map<string, string> {
  const next = new Map<string, string | null>();
  for (const { from, to } of inSources.toSorted((a, b) => inOrder(b.to ?? '', a.to ?? '')))
    next.set(from, to);
  for (const { from, to } of decided) next.set(from, to);
  const endOf = (id: string): string => {
    const way = [id];
    for (;;) {
      const after = next.get(way.at(-1) ?? id) ?? null;
      if (after === null) return way.at(-1) ?? id;
      const at = way.indexOf(after);
      if (at >= 0) return way.slice(at).toSorted(inOrder)[0] ?? id;
      way.push(after);
    }
  };
  const ends = [...next.keys()].map((id) => [id, endOf(id)] as const);
  return new Map(ends.filter(([id, end]) => id !== end));
}

const mergings = async (run: Run, text: string): Promise<Merging[]> =>
  (await run(text)).map((row) => row.toObject() as unknown as Merging);

/** The redirects as they are stored: what the graph is wired by. */
export async function storedRedirects(run: Run): Promise<Map<string, string>> {
  const rows = await mergings(run, statement('internal/redirects.stored'));
  return new Map(rows.map(({ from, to }) => [from, to ?? from]));
}

/** The redirects that follow from the sources and decisions that stand. */
export const dueRedirects = async (run: Run): Promise<Map<string, string>> =>
  resolveRedirects(
    await mergings(run, statement('internal/same.as.stored')),
    await mergings(run, statement('internal/merges.decided')),
  );
