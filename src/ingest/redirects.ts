import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { findCircles } from './findCircles.ts';
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

/** What is said of each id that counts: decisions go before sources, and of sources the one with the lowest id. */
function linksOf(inSources: readonly Merging[], decided: readonly Merging[]): Map<string, string | null> {
  const lowestLast = inSources.toSorted((a, b) => inOrder(b.to ?? '', a.to ?? ''));
  return new Map([...lowestLast, ...decided].map(({ from, to }) => [from, to]));
}

/**
 * The circles in which sources say that ids are the same, unless somebody decided otherwise: ids in the order of the way,
 * the first again at the end. The lowest id of each is kept. Pure.
 */
function circlesOf(inSources: readonly Merging[], decided: readonly Merging[]): string[][] {
  const links = linksOf(inSources, decided);
  for (const { from } of decided) links.delete(from);
  return findCircles(new Map([...links].map(([from, to]) => [from, new Set(to === null ? [] : [to])])));
}

/** What to say of such a circle. Pure. */
export const describeCircle = (circle: readonly string[]): string =>
  `sameAs leads in a circle, ${circle.join(' → ')}: ${circle.toSorted(inOrder)[0] ?? ''} is kept. Let sources say it of all others only`;

/**
 * Where each merged id leads in the end. Of what several say of one id, decisions go before sources, and of sources the one
 * with the lowest id; of a circle the lowest id is kept. So it depends on what stands, not on the order in which it came.
 * Pure.
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

/** The redirects as they are stored: what the graph is wired by. */
export async function storedRedirects(run: Run): Promise<Map<string, string>> {
  const rows = await mergings(run, statement('internal/redirects.stored'));
  return new Map(rows.map(({ from, to }) => [from, to ?? from]));
}

/** The redirects that follow from the sources and decisions that stand, and the circles in what sources say. */
export async function dueRedirects(
  run: Run,
): Promise<{ redirects: Map<string, string>; circles: string[][] }> {
  const inSources = await mergings(run, statement('internal/same.as.stored'));
  const decided = await mergings(run, statement('internal/merges.decided'));
  return { redirects: resolveRedirects(inSources, decided), circles: circlesOf(inSources, decided) };
}
