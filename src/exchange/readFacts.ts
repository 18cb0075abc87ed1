import { plainValue } from '../cypher/plainValue.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';

/** A node's properties; dates are text. */
export type Properties = Readonly<Record<string, unknown>>;

/** A claim on a fact, for exports: its quote or citation, and its footnote as text. */
export interface Evidence {
  id: string;
  quote: string | null;
  start: number | null;
  end: number | null;
  modality: string;
  voice: string | null;
  speaker: string | null;
  citation: string | null;
  citationUrl: string | null;
  retrieved: string | null;
  article: { id: string; publisher: string | null; url: string | null } | null;
  cite: string;
}

/** A fact with the nodes in its roles and the claims that count. */
export interface FactWithEvidence {
  properties: Properties;
  roles: readonly { role: string; certainty: string | null; thing: Properties }[];
  /** Fields whose best detail is inferred. */
  inferred: readonly string[];
  claims: readonly Evidence[];
}

const timeoutMs = 24 * 3_600_000;

/** Facts read per statement. */
const atOnce = 200;

/** A fact as read; `said` are its claims' values in order. */
type Row = FactWithEvidence & { said: readonly string[] };

/** Sorts the nodes in a role by the order in which claims name them, not by that of the store. */
function inSaidOrder({ said, roles, ...others }: Row): FactWithEvidence {
  const placeOf = (thing: Properties): number => said.indexOf(String(thing.id));
  return { ...others, roles: roles.toSorted((one, other) => placeOf(one.thing) - placeOf(other.thing)) };
}

/** Facts by id, of any standing, in the order of ids, with their claims. */
export async function readFacts(graph: Graph, ids: readonly string[]): Promise<FactWithEvidence[]> {
  const rows = await graph.read(statement('internal/facts.with.evidence'), { ids }, { timeoutMs });
  const facts = rows.map((row) => inSaidOrder(plainValue(row.toObject()) as Row));
  const claims = facts.flatMap((fact) => fact.claims.map(({ id }) => id));
  const cited = await graph.read(statement('read/Claim.cite'), { ids: claims, moment: null }, { timeoutMs });
  const cites = new Map(cited.map((row) => [row.get('id') as string, row.get('value') as string]));
  return facts.map((fact) => ({
    ...fact,
    claims: fact.claims.map((claim) => ({ ...claim, cite: cites.get(claim.id) ?? claim.id })),
  }));
}

/** Reads every fact of some types, ordered by id, as `readFacts` does, holding a few of them in memory at a time. */
export async function eachFact(
  graph: Graph,
  types: readonly string[],
  take: (fact: FactWithEvidence) => Promise<void>,
): Promise<void> {
  let pending: string[] = [];
  const flush = async (): Promise<void> => {
    const ids = pending;
    pending = [];
    for (const fact of await readFacts(graph, ids)) await take(fact);
  };
  await graph.scan(statement('internal/ids.of.facts.by.type'), { types }, { timeoutMs }, async (row) => {
    pending.push(row.get('id') as string);
    if (pending.length >= atOnce) await flush();
    return true;
  });
  await flush();
}
