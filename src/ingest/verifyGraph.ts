import { readStatements } from '../graph/readStatements.ts';
import type { Graph, Run } from '../graph/openGraph.ts';
import type { Model } from '../model/buildModel.ts';
import { edgesOf, findPairs, findSupports, summarise } from './deriveEdges.ts';
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
  const write = readStatements('write');
  const violations: Violation[] = [];
  const rows = await run('MATCH (f:Fact) RETURN f.id AS id, f.hash AS hash ORDER BY id');
  const stored = new Map(rows.map((row) => [row.get('id') as string, row.get('hash') as string]));
  const facts = [...stored.keys()];
  for (let at = 0; at < facts.length; at += portion) {
    for (const fact of await computeFacts(run, write, model, facts.slice(at, at + portion))) {
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
  const violations: Violation[] = [];
  for (const edge of edgesOf(model)) {
    const pairs = await findPairs(run, model, edge, facts);
    const supports = await findSupports(run, model, edge, pairs);
    const expected = new Map<string, typeof supports>();
    for (const each of supports)
      expected.set(`${each.from} ${each.to}`, [...(expected.get(`${each.from} ${each.to}`) ?? []), each]);
    const rows = await run(
      `MATCH (a)-[r:${edge}]->(b) RETURN a.id + ' ' + b.id AS pair, r.facts AS facts, r.certainty AS certainty`,
    );
    const present = new Map(
      rows.map((row) => [
        row.get('pair') as string,
        JSON.stringify([row.get('facts'), row.get('certainty')]),
      ]),
    );
    for (const pair of new Set([...expected.keys(), ...present.keys()])) {
      const found = expected.get(pair);
      const summary = found && summarise(found);
      if (present.get(pair) !== (summary && JSON.stringify([summary.facts, summary.certainty]))) {
        violations.push({
          rule: `derived.${edge}`,
          id: pair,
          problem: `the edge ${edge} is not what facts support`,
        });
      }
    }
  }
  return violations;
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
