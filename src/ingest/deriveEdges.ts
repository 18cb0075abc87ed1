import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Derivation, Model } from '../model/buildModel.ts';
import { fuzzyDateCodec } from '../model/codecs/valueObjects.ts';
import { inCapitals } from '../model/derivePages.ts';
import { typeOfId } from '../model/typeOfId.ts';
import { inOrder } from './inOrder.ts';
import type { SettledFact, SettledRole } from './settleFact.ts';
import type { Certainty, Origin } from './standingOf.ts';

/** Two entities that a derived edge of a kind may join, by their ids. */
export interface Pair {
  edge: string;
  from: string;
  to: string;
}

/** What tells one pair from another. */
export const keyOfPair = ({ edge, from, to }: Pair): string => `${edge} ${from} ${to}`;

/** One fact that supports an edge between two entities. */
export interface Support extends Pair {
  fact: string;
  origins: readonly Origin[];
  fromClaims: readonly string[];
  toClaims: readonly string[];
  certainties: readonly Certainty[];
  dates: Record<string, unknown>;
}

/** The kinds of edges, by their names. */
export function edgesOf(model: Model): string[] {
  return [...new Set(model.derivations.map(({ edge }) => edge))].sort();
}

/** How facts of one type join two entities: `(a)<-[x:BUYER]-(f:Contract)-[y:SELLER]->(b)`. */
const joined = ({ factType, from, to }: Derivation): string =>
  `(a)<-[x:${inCapitals(from)}]-(f:${factType})-[y:${inCapitals(to)}]->(b)`;

/** The pairs that settled facts join, whatever their standing: each may gain or lose its edge. Pure. */
export function pairsOf(
  model: Model,
  facts: readonly { type: string; roles: readonly Pick<SettledRole, 'relationship' | 'target'>[] }[],
): Pair[] {
  const derivations = model.derivations.map((each) => ({ ...each, ends: model.edgeEnds(each.edge) }));
  return facts.flatMap(({ type, roles }) => {
    const targets = (field: string, types: ReadonlySet<string>): string[] =>
      roles
        .filter(
          ({ relationship, target }) => relationship === inCapitals(field) && types.has(typeOfId(target)),
        )
        .map(({ target }) => target);
    return derivations
      .filter(({ factType }) => factType === type)
      .flatMap(({ edge, from, to, ends }) =>
        targets(from, ends.from).flatMap((start) =>
          targets(to, ends.to).map((end) => ({ edge, from: start, to: end })),
        ),
      );
  });
}

/** The pairs that facts, whatever their standing, join as they are stored. Asked before facts change. */
export async function findPairs(run: Run, model: Model, facts: readonly string[]): Promise<Pair[]> {
  const types = new Set(facts.map(typeOfId));
  const derivations = model.derivations.filter(({ factType }) => types.has(factType));
  if (derivations.length === 0) return [];
  const rows = await run(statement('internal/pairs.of.facts'), {
    facts,
    derivations: derivations.map(({ edge, factType, from, to }) => {
      const ends = model.edgeEnds(edge);
      const types = { fromTypes: [...ends.from], toTypes: [...ends.to] };
      return { edge, factType, from: inCapitals(from), to: inCapitals(to), ...types };
    }),
  });
  return rows.map((row) => row.toObject() as unknown as Pair);
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

/** From when until when a fact supports an edge: the properties of its fields `from` and `to`. */
const dateProperties = ['from', 'to'].flatMap((field) =>
  Object.keys(fuzzyDateCodec.properties).map((suffix) => field + suffix),
);

/** What supports an edge between pairs: asserted and contested facts only, which alone carry their label. */
export async function findSupports(run: Run, model: Model, pairs: readonly Pair[]): Promise<Support[]> {
  if (pairs.length === 0) return [];
  const edges = new Set(pairs.map(({ edge }) => edge));
  const dates = dateProperties.map((name) => `.${name}`);
  const branches = model.derivations
    .filter(({ edge }) => edges.has(edge))
    .map((derivation) => `MATCH ${joined(derivation)} WHERE pair.edge = '${derivation.edge}' RETURN f, x, y`);
  const rows = await run(
    `UNWIND $pairs AS pair
     MATCH (a:Entity {id: pair.from})
     MATCH (b:Entity {id: pair.to})
     CALL (a, b, pair) { ${branches.join(' UNION ALL ')} }
     RETURN pair.edge AS edge, a.id AS from, b.id AS to, f.id AS fact, f.origins AS origins,
       coalesce(x.claims, []) AS fromClaims, coalesce(y.claims, []) AS toClaims, [x.certainty, y.certainty] AS certainties,
       f {${dates.join(', ')}} AS dates
     ORDER BY edge, from, to, fact`,
    { pairs },
  );
  return rows.map((row) => row.toObject() as unknown as Support);
}

/** What one settled fact supports: nothing unless it is asserted or contested. Pure; as `findSupports` reads it. */
export function supportsOf(model: Model, fact: SettledFact): Support[] {
  if (!fact.asserted) return [];
  const { id, properties } = fact;
  const dates = Object.fromEntries(dateProperties.map((name) => [name, properties[name] ?? null]));
  const role = (field: string, target: string): SettledRole | undefined =>
    fact.roles.find((each) => each.relationship === inCapitals(field) && each.target === target);
  return pairsOf(model, [fact]).flatMap((pair) =>
    model.derivations
      .filter(({ edge, factType }) => edge === pair.edge && factType === fact.type)
      .flatMap(({ from, to }) => {
        const [x, y] = [role(from, pair.from), role(to, pair.to)];
        if (!x || !y) return [];
        return [
          {
            ...pair,
            fact: id,
            origins: properties.origins as readonly Origin[],
            fromClaims: x.claims,
            toClaims: y.claims,
            certainties: [x.certainty, y.certainty],
            dates,
          },
        ];
      }),
  );
}

/** Supports by the pair that they support. */
export function byPair(supports: readonly Support[]): Map<string, Support[]> {
  const found = new Map<string, Support[]>();
  for (const support of supports) {
    const key = keyOfPair(support);
    const known = found.get(key);
    if (known) known.push(support);
    else found.set(key, [support]);
  }
  return found;
}

/** An edge that facts began or ceased to support. */
export interface EdgeChange extends Pair {
  isThere: boolean;
}

/** Makes the edges between pairs of entities anew: the old ones go, what facts support comes. Gives those that came or went. */
export async function rebuildEdges(
  run: Run,
  model: Model,
  given: readonly Pair[],
): Promise<EdgeChange[]> {
  if (given.length === 0) return [];
  const pairs = given.toSorted((a, b) => inOrder(keyOfPair(a), keyOfPair(b)));
  const gone = await run(statement('write/delete.edges'), { pairs });
  const former = new Set(gone.map((row) => keyOfPair(row.toObject() as unknown as Pair)));
  // Only now that their ends are held does nobody else change what supports them.
  const supports = byPair(await findSupports(run, model, pairs));
  const rows = pairs.flatMap((pair) => {
    const found = supports.get(keyOfPair(pair));
    return found ? [{ ...pair, properties: summarise(found) }] : [];
  });
  if (rows.length > 0) await run(statement('write/create.edges'), { rows });
  return pairs
    .map((pair) => ({ ...pair, isThere: supports.has(keyOfPair(pair)) }))
    .filter((pair) => pair.isThere !== former.has(keyOfPair(pair)));
}
