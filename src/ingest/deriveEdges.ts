import type { Run } from '../graph/openGraph.ts';
import type { Model } from '../model/buildModel.ts';
import { inCapitals } from '../model/derivePages.ts';
import type { Certainty, Origin } from './standingOf.ts';

/** Two entities that a derived edge may join, by their ids. */
export type Pair = readonly [from: string, to: string];

/** One fact that supports an edge between two entities. */
interface Support {
  from: string;
  to: string;
  fact: string;
  origins: readonly Origin[];
  fromClaims: readonly string[];
  toClaims: readonly string[];
  certainties: readonly Certainty[];
  dates: Record<string, unknown>;
}

/** The kinds of edges that are derived from facts of some types; without types, all of them. */
export function edgesOf(model: Model, factTypes?: ReadonlySet<string>): string[] {
  const from = model.derivations.filter(({ factType }) => factTypes?.has(factType) ?? true);
  return [...new Set(from.map(({ edge }) => edge))].sort();
}

/** How each fact type that an edge is derived from is walked: `(a)<-[:BUYER]-(f:Contract)-[:SELLER]->(b)`. */
function patterns(model: Model, edge: string, label: (type: string) => string): string[] {
  return model.derivations
    .filter((derivation) => derivation.edge === edge)
    .map(
      ({ factType, from, to }) =>
        `(a)<-[x:${inCapitals(from)}]-(f:${label(factType)})-[y:${inCapitals(to)}]->(b)`,
    );
}

const list = (types: ReadonlySet<string>): string => [...types].map((type) => `'${type}'`).join(', ');

/**
 * The pairs that facts, whatever their standing, join or joined by an edge. Asked before and after facts
 * change: both kinds of pairs may gain or lose their edge.
 */
export async function findPairs(
  run: Run,
  model: Model,
  edge: string,
  facts: readonly string[],
): Promise<Pair[]> {
  const branches = patterns(model, edge, () => 'Fact').map((pattern) => `MATCH ${pattern} RETURN a, b`);
  const { from, to } = model.edgeEnds(edge);
  const rows = await run(
    `UNWIND $facts AS id
     MATCH (f:Fact {id: id})
     CALL (f) { ${branches.join(' UNION ')} }
     WITH DISTINCT a, b
     WHERE a.type IN [${list(from)}] AND b.type IN [${list(to)}]
     RETURN a.id AS from, b.id AS to`,
    { facts },
  );
  return rows.map((row) => [row.get('from') as string, row.get('to') as string]);
}

const weakestFirst: readonly Certainty[] = ['INFERRED', 'DERIVED', 'EXPLICIT'];
const rank = (certainty: Certainty): number => weakestFirst.indexOf(certainty);

/** An edge is as sure as its best fact, and a fact's link as the weaker of its two roles. Pure. */
export function summarise(supports: readonly Support[]): Record<string, unknown> {
  const certainty = supports
    .map(({ certainties }) => [...certainties].sort((a, b) => rank(a) - rank(b))[0] ?? 'INFERRED')
    .sort((a, b) => rank(b) - rank(a))[0];
  const claims = supports.flatMap(({ fromClaims, toClaims }) => {
    const both = fromClaims.filter((claim) => toClaims.includes(claim));
    return both.length > 0 ? both : [...fromClaims, ...toClaims];
  });
  return {
    ...supports[0]?.dates,
    facts: [...new Set(supports.map(({ fact }) => fact))].sort(),
    claims: [...new Set(claims)].sort(),
    origins: [...new Set(supports.flatMap(({ origins }) => origins))].sort(),
    certainty,
  };
}

/** What supports an edge between pairs: asserted and contested facts only, which alone carry their label. */
export async function findSupports(
  run: Run,
  model: Model,
  edge: string,
  pairs: readonly Pair[],
): Promise<Support[]> {
  const dates = ['from', 'to'].flatMap((field) =>
    ['', 'Earliest', 'Latest', 'Precision', 'Printed', 'Certainty', 'Basis'].map(
      (part) => `.${field}${part}`,
    ),
  );
  const branches = patterns(model, edge, (type) => type).map((pattern) => `MATCH ${pattern} RETURN f, x, y`);
  const rows = await run(
    `UNWIND $pairs AS pair
     MATCH (a:Entity {id: pair[0]})
     MATCH (b:Entity {id: pair[1]})
     CALL (a, b) { ${branches.join(' UNION ALL ')} }
     RETURN a.id AS from, b.id AS to, f.id AS fact, f.origins AS origins, x.claims AS fromClaims,
       y.claims AS toClaims, [x.certainty, y.certainty] AS certainties, f {${dates.join(', ')}} AS dates
     ORDER BY from, to, fact`,
    { pairs },
  );
  return rows.map((row) => row.toObject() as unknown as Support);
}

/** Makes the edges of one kind anew between pairs of entities: the old ones go, what facts support comes. */
export async function rebuildEdges(
  run: Run,
  model: Model,
  edge: string,
  pairs: readonly Pair[],
): Promise<void> {
  if (pairs.length === 0) return;
  const supports = await findSupports(run, model, edge, pairs);
  const byPair = new Map<string, Support[]>();
  for (const support of supports) {
    const key = `${support.from} ${support.to}`;
    byPair.set(key, [...(byPair.get(key) ?? []), support]);
  }
  const edges = [...byPair.values()].map((found) => ({
    from: found[0]?.from,
    to: found[0]?.to,
    properties: summarise(found),
  }));
  await run(
    `UNWIND $pairs AS pair
     MATCH (:Entity {id: pair[0]})-[r:${edge}]->(:Entity {id: pair[1]})
     DELETE r`,
    { pairs },
  );
  await run(
    `UNWIND $edges AS row
     MATCH (a:Entity {id: row.from})
     MATCH (b:Entity {id: row.to})
     CREATE (a)-[r:${edge}]->(b)
     SET r = row.properties`,
    { edges },
  );
}
