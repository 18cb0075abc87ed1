import type { Graph } from '../../src/neo4j/openGraph.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { closeGraph, emptyGraph, loadedGraph, model } from '../support/loadedGraph.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await loadedGraph();
});
afterAll(async () => {
  const { violations } = await verifyGraph(graph, model);
  if (violations.length > 0) await emptyGraph();
  await closeGraph();
});

test('the loaded graph keeps every rule', async () => {
  const { rules, violations } = await verifyGraph(graph, model);
  expect(violations).toEqual([]);
  expect(rules).toBeGreaterThan(20);
});

const contract = 'Contract:india-russia-s-400-2018';

/** How the graph is spoiled by hand, how that is undone, and what verify must then name. */
const spoils: [what: string, spoil: string, mend: string, rule: string][] = [
  [
    'a quote that was touched up',
    "MATCH (c:Claim {id: 'Claim:russia-india-defence-cooperation/F22'}) SET c.quote = 'USD 6 billion deal'",
    "MATCH (c:Claim {id: 'Claim:russia-india-defence-cooperation/F22'}) SET c.quote = 'USD 5 billion deal'",
    'quote.not.verbatim',
  ],
  [
    'a threatened sanction with the label of an imposed one',
    "MATCH (f:Fact {type: 'Sanction', standing: 'THREATENED'}) SET f:Sanction REMOVE f:Unasserted",
    "MATCH (f:Fact {type: 'Sanction', standing: 'THREATENED'}) SET f:Unasserted REMOVE f:Sanction",
    'label.not.as.standing',
  ],
  [
    'an entity with a rank that its claims do not give',
    "MATCH (e:Entity {id: 'Country:india'}) SET e.rank = e.rank - 1",
    "MATCH (e:Entity {id: 'Country:india'}) SET e.rank = -e.articleClaims",
    'rank.not.as.claims',
  ],
  [
    'a fact that no claim says',
    "CREATE (:Fact:Contract {id: 'Contract:invented', type: 'Contract', standing: 'ASSERTED'})",
    "MATCH (f:Fact {id: 'Contract:invented'}) DETACH DELETE f",
    'fact.without.claim',
  ],
  [
    'a role without a claim',
    `MATCH (f:Fact {id: '${contract}'}), (e:Entity {id: 'Country:china'}) CREATE (f)-[:BUYER {claims: [], certainty: 'EXPLICIT'}]->(e)`,
    `MATCH (:Fact {id: '${contract}'})-[r:BUYER]->(:Entity {id: 'Country:china'}) DELETE r`,
    'role.without.claim',
  ],
  [
    'a standing that claims do not add up to',
    `MATCH (f:Fact {id: '${contract}'}) SET f.standing = 'CONTESTED'`,
    `MATCH (f:Fact {id: '${contract}'}) SET f.standing = 'ASSERTED'`,
    'computed',
  ],
  [
    'a derived edge that no fact supports',
    "MATCH (a:Entity {id: 'Country:india'}), (b:Entity {id: 'Country:china'}) CREATE (a)-[:SUPPLIES_ARMS_TO {facts: [], claims: []}]->(b)",
    "MATCH (:Entity {id: 'Country:india'})-[r:SUPPLIES_ARMS_TO]->(:Entity {id: 'Country:china'}) DELETE r",
    'derived.SUPPLIES_ARMS_TO',
  ],
  [
    "a name for India's leader, as if the article printed it",
    "MATCH (a:Article) CREATE (p:Entity:Person {id: 'Person:somebody', type: 'Person'})-[:NAMES]->(n:Name {id: 'Name:somebody', origin: 'ARTICLE'})-[:ARTICLE]->(a)",
    "MATCH (p:Entity {id: 'Person:somebody'})-[:NAMES]->(n) DETACH DELETE p, n",
    'never.other.people',
  ],
  [
    'a summit of 2022 that was held after all',
    "MATCH (c:Claim)-[:FACT]->(:Fact {id: 'Meeting:russia-india-annual-summit-2022'}) SET c.modality = 'ASSERTED'",
    "MATCH (c:Claim)-[:FACT]->(:Fact {id: 'Meeting:russia-india-annual-summit-2022'}) SET c.modality = 'NOT_ANSWERED'",
    'never.summit.2022',
  ],
];

test.each(spoils)('%s is found and named', async (_what, spoil, mend, rule) => {
  await graph.write((run) => run(spoil));
  const { violations } = await verifyGraph(graph, model);
  await graph.write((run) => run(mend));
  expect(violations.map((each) => each.rule)).toContain(rule);
  expect(violations.every(({ id }) => id.length > 0)).toBe(true);
});

test('once everything is mended, nothing is found', async () => {
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});
