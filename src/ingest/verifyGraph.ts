import { readStatements } from '../neo4j/readStatements.ts';
import type { Graph, Run } from '../neo4j/openGraph.ts';
import type { Model } from '../model/buildModel.ts';
import { byPair, edgesOf, findPairs, findSupports, summarise } from './deriveEdges.ts';
import { computeFacts, hashOfFact } from './settleFacts.ts';

/** Something that does not hold of the graph: what, of which node, and the rule's name. */
export interface Violation {
  rule: string;
  id: string;
  problem: string;
}

/** Facts are computed anew in portions of this many. */
const portion = 1000;

async function verifyFacts(run: Run, model: Model): Promise<{ facts: string[]; violations: Violation[] }> {
  const violations: Violation[] = [];
  const rows = await run('MATCH (f:Fact) RETURN f.id AS id, f.hash AS hash ORDER BY id');
  const stored = new Map(rows.map((row) => [row.get('id') as string, row.get('hash') as string]));
  const facts = [...stored.keys()];
  for (let at = 0; at < facts.length; at += portion) {
    for (const fact of await computeFacts(run, model, facts.slice(at, at + portion))) {
      const [found] = await run(
        "MATCH (f:Fact {id: $id}) RETURN f.standing AS standing, f.title AS title, COLLECT { MATCH (f)-[r]->(t:Entity|Fact) RETURN type(r) + ' ' + t.id } AS roles",
        { id: fact.id },
      );
      const { standing, title, roles } = (found?.toObject() ?? {}) as {
        standing: string;
        title: string;
        roles: string[];
      };
      const expected = fact.roles.map(({ relationship, target }) => `${relationship} ${target}`);
      const isSame =
        standing === fact.properties.standing &&
        title === fact.properties.title &&
        [...roles].sort().join() === expected.sort().join();
      if (!isSame || stored.get(fact.id) !== hashOfFact(fact)) {
        violations.push({ rule: 'computed', id: fact.id, problem: 'it is not what its claims add up to' });
      }
    }
  }
  return { facts, violations };
}

async function verifyEdges(run: Run, model: Model, facts: readonly string[]): Promise<Violation[]> {
  const expected = new Map(
    [...byPair(await findSupports(run, model, await findPairs(run, model, facts)))].map(([pair, found]) => {
      const { facts: supporting, certainty } = summarise(found);
      return [pair, JSON.stringify([supporting, certainty])];
    }),
  );
  const rows = await run(
    `MATCH (a)-[r:${edgesOf(model).join('|')}]->(b)
     RETURN type(r) + ' ' + a.id + ' ' + b.id AS pair, [r.facts, r.certainty] AS summary`,
  );
  const present = new Map(rows.map((row) => [row.get('pair') as string, JSON.stringify(row.get('summary'))]));
  return [...new Set([...expected.keys(), ...present.keys()])]
    .filter((pair) => expected.get(pair) !== present.get(pair))
    .map((pair) => ({
      rule: `derived.${pair.split(' ')[0] ?? ''}`,
      id: pair,
      problem: 'this edge is not what facts support',
    }));
}

/**
 * Checks the live graph: every statement of `cypher/verify` must find nothing, and facts and derived edges
 * must be what their claims add up to. Changes nothing. Gives what does not hold, with the rule's name.
 */
export async function verifyGraph(
  graph: Graph,
  model: Model,
): Promise<{ rules: number; violations: Violation[] }> {
  const rules = readStatements('verify');
  return graph.write(async (run) => {
    const violations: Violation[] = [];
    for (const [rule, text] of rules) {
      for (const row of await run(text))
        violations.push({ rule, ...(row.toObject() as { id: string; problem: string }) });
    }
    const computed = await verifyFacts(run, model);
    const edges = await verifyEdges(run, model, computed.facts);
    return { rules: rules.size + 2, violations: [...violations, ...computed.violations, ...edges] };
  });
}
