import { plainValue } from '../cypher/plainValue.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';

/** What a node has; dates are text. */
export type Properties = Readonly<Record<string, unknown>>;

/** A claim on a fact as exports tell it: its words, or where it is written, and the ready footnote. */
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

/** A fact with what has a role in it and the claims on it that count. */
export interface FactWithEvidence {
  properties: Properties;
  roles: readonly { role: string; certainty: string | null; thing: Properties }[];
  /** Fields whose best reading is inferred. */
  inferred: readonly string[];
  claims: readonly Evidence[];
}

const timeoutMs = 24 * 3_600_000;

/** Facts that are read at once. */
const atOnce = 200;

/** A fact as it is read: `said` are the values of its claims in their order. */
type Row = FactWithEvidence & { said: readonly string[] };

/** Things in a role in the order in which they are said, not that in which the store happens to hold them. */
function inSaidOrder({ said, roles, ...others }: Row): FactWithEvidence {
  const placeOf = (thing: Properties): number => said.indexOf(String(thing.id));
  return { ...others, roles: roles.toSorted((one, other) => placeOf(one.thing) - placeOf(other.thing)) };
}

/** The facts of some ids, whatever their standing, in the order of ids, with what each rests on. */
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

/** Gives every fact of some types by id, as `readFacts` does. Holds some of them in memory at a time. */
export async function eachFact(
  graph: Graph,
  types: readonly string[],
  take: (fact: FactWithEvidence) => Promise<void>,
): Promise<void> {
  let gathered: string[] = [];
  const flush = async (): Promise<void> => {
    const ids = gathered;
    gathered = [];
    for (const fact of await readFacts(graph, ids)) await take(fact);
  };
  await graph.scan(statement('internal/ids.of.facts.by.type'), { types }, { timeoutMs }, async (row) => {
    gathered.push(row.get('id') as string);
    if (gathered.length >= atOnce) await flush();
    return true;
  });
  await flush();
}
