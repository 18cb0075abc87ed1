import { plainValue } from '../cypher/plainValue.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';

/** What a node has; dates are text. */
export type Properties = Readonly<Record<string, unknown>>;

/** A claim on a fact as exports tell it: its words, or where it is written, and the ready footnote. */
export interface Evidence {
  id: string;
  quote: string | null;
  modality: string;
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

/** Facts whose footnotes are read at once. */
const atOnce = 200;

async function withFootnotes(graph: Graph, facts: readonly FactWithEvidence[]): Promise<FactWithEvidence[]> {
  const ids = facts.flatMap(({ claims }) => claims.map(({ id }) => id));
  const rows = await graph.read(statement('read/Claim.cite'), { ids, moment: null }, { timeoutMs });
  const cites = new Map(rows.map((row) => [row.get('id') as string, row.get('value') as string]));
  return facts.map((fact) => ({
    ...fact,
    claims: fact.claims.map((claim) => ({ ...claim, cite: cites.get(claim.id) ?? claim.id })),
  }));
}

/** Gives every fact of some types, whatever its standing, by id, with what it rests on. Holds some of them in memory at a time. */
export async function eachFact(
  graph: Graph,
  types: readonly string[],
  take: (fact: FactWithEvidence) => Promise<void>,
): Promise<void> {
  let gathered: FactWithEvidence[] = [];
  const flush = async (): Promise<void> => {
    const facts = gathered;
    gathered = [];
    for (const fact of await withFootnotes(graph, facts)) await take(fact);
  };
  await graph.scan(statement('internal/facts.with.evidence'), { types }, { timeoutMs }, async (row) => {
    gathered.push(plainValue(row.toObject()) as FactWithEvidence);
    if (gathered.length >= atOnce) await flush();
    return true;
  });
  await flush();
}
