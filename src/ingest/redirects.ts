import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { findCircles } from './findCircles.ts';
import { inOrder } from './inOrder.ts';

/** Merged ids, each with the id that replaces it. */
export type Redirects = ReadonlyMap<string, string>;

/** A statement that an id is the same as another or, with null, that it is not. */
export interface Merging {
  from: string;
  to: string | null;
}

/** The id that replaces one. */
export const keptId = (redirects: Redirects, id: string): string => redirects.get(id) ?? id;

/** The statement that applies to each id: decisions before sources, then the source with the lowest id. */
function linksOf(inSources: readonly Merging[], decided: readonly Merging[]): Map<string, string | null> {
  const lowestLast = inSources.toSorted((a, b) => inOrder(b.to ?? '', a.to ?? ''));
  return new Map([...lowestLast, ...decided].map(({ from, to }) => [from, to]));
}

/**
 * The cycles of `sameAs` among sources, unless decided otherwise: ids in order, the first repeated at the end. The lowest id of
 * each is kept. Pure.
 */
function circlesOf(inSources: readonly Merging[], decided: readonly Merging[]): string[][] {
  const links = linksOf(inSources, decided);
  for (const { from } of decided) links.delete(from);
  return findCircles(new Map([...links].map(([from, to]) => [from, new Set(to === null ? [] : [to])])));
}

/** The note on such a cycle. Pure. */
export const describeCircle = (circle: readonly string[]): string =>
  `sameAs leads in a circle, ${circle.join(' → ')}: ${circle.toSorted(inOrder)[0] ?? ''} is kept. Let sources say it of all others only`;

/**
 * The final target of each merged id. Decisions take precedence over sources, and among sources the one with the lowest id; in a
 * cycle the lowest id is kept. The result does not depend on the order of arrival. Pure.
 */
export function resolveRedirects(
  inSources: readonly Merging[],
  decided: readonly Merging[],
): Map<string, string> {
  const next = linksOf(inSources, decided);
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

/** The stored redirects, which determine the graph's relationships. */
export async function storedRedirects(run: Run): Promise<Map<string, string>> {
  const rows = await mergings(run, statement('internal/redirects.stored'));
  return new Map(rows.map(({ from, to }) => [from, to ?? from]));
}

/** The redirects that follow from the current sources and decisions, and the cycles among sources. */
export async function dueRedirects(
  run: Run,
): Promise<{ redirects: Map<string, string>; circles: string[][] }> {
  const inSources = await mergings(run, statement('internal/same.as.stored'));
  const decided = await mergings(run, statement('internal/merges.decided'));
  return { redirects: resolveRedirects(inSources, decided), circles: circlesOf(inSources, decided) };
}
