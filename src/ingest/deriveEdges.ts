import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import type { Derivation } from '../model/derivations.ts';
import { fuzzyDateCodec } from '../model/codecs/valueObjects.ts';
import { inCapitals } from '../model/inCapitals.ts';
import { typeOfId } from '../model/partsOfId.ts';
import { inOrder } from './inOrder.ts';
import type { SettledFact, SettledRole } from './settleFact.ts';
import type { Certainty, Origin } from './standingOf.ts';

/** The ids of two entities that a kind of derived edge may connect. */
export interface Pair {
  edge: string;
  from: string;
  to: string;
}

/** The key of a pair. */
export const keyOfPair = ({ edge, from, to }: Pair): string => `${edge} ${from} ${to}`;

/** A fact that supports an edge between two entities. */
export interface Support extends Pair {
  fact: string;
  origins: readonly Origin[];
  fromClaims: readonly string[];
  toClaims: readonly string[];
  certainties: readonly Certainty[];
  dates: Record<string, unknown>;
}

/** The kinds of derived edges. */
export function edgesOf(model: Model): string[] {
  return [...new Set(model.derivations.map(({ edge }) => edge))].sort();
}

/** How a type's facts connect two entities: `(a)<-[x:BUYER]-(f:Contract)-[y:SELLER]->(b)`. */
const joined = ({ factType, from, to }: Derivation): string =>
  `(a)<-[x:${inCapitals(from)}]-(f:${factType})-[y:${inCapitals(to)}]->(b)`;

/** The pairs that settled facts connect, whatever their standing: each edge may appear or vanish. Pure. */
export function pairsOf(model: Model, facts: readonly Pick<SettledFact, 'type' | 'roles'>[]): Pair[] {
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

/** The pairs that stored facts connect, whatever their standing. Read before facts change. */
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

/**
 * The properties of an edge: as certain as its best fact, each fact as certain as the weaker of its two roles. Pure.
 */
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

/** The validity of a support: the properties of the fact's fields `from` and `to`. */
const dateProperties = ['from', 'to'].flatMap((field) =>
  Object.keys(fuzzyDateCodec.properties).map((suffix) => field + suffix),
);

/** The supports of pairs: asserted and contested facts only, which alone have their type's label. */
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

/** What a settled fact supports, as `findSupports` reads it: nothing unless asserted or contested. Pure. */
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

/** Supports grouped by pair. */
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

/** Replaces the edges between pairs of entities by those that facts support. Returns those that appeared and vanished. */
export async function rebuildEdges(
  run: Run,
  model: Model,
  pairs: readonly Pair[],
): Promise<(Pair & { stands: boolean })[]> {
  if (pairs.length === 0) return [];
  // Sorted, so that two transactions cannot deadlock.
  const inTurn = pairs.toSorted((a, b) => inOrder(keyOfPair(a), keyOfPair(b)));
  const former = await run(statement('write/delete.edges'), { pairs: inTurn });
  // Read supports only now: with the start nodes locked, no other transaction can change them.
  const supports = byPair(await findSupports(run, model, pairs));
  const rows = pairs.flatMap((pair) => {
    const found = supports.get(keyOfPair(pair));
    return found ? [{ ...pair, properties: summarise(found) }] : [];
  });
  await run(statement('write/create.edges'), { rows });
  const stood = new Set(former.map((row) => keyOfPair(row.toObject() as unknown as Pair)));
  return pairs.flatMap((pair) => {
    const stands = supports.has(keyOfPair(pair));
    return stands === stood.has(keyOfPair(pair)) ? [] : [{ ...pair, stands }];
  });
}
