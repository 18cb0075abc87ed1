import { readArticleRules } from '../../src/ingest/articleRules.ts';
import { type VerifyReport, verifyGraph } from '../../src/ingest/verifyGraph.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { readStatements } from '../../src/neo4j/readStatements.ts';
import { closeGraph, folder, loadedGraph, model } from '../support/loadedGraph.ts';

const articles = readArticleRules([folder('data')]);
let graph: Graph;

beforeAll(async () => {
  graph = await loadedGraph();
});
afterAll(closeGraph);

class RolledBack extends Error {}

/** What verify finds once a statement has spoiled the graph, which is as it was afterwards. */
async function verifySpoiled(spoil: string): Promise<VerifyReport> {
  let report: VerifyReport | undefined;
  const attempt = graph.write(async (run) => {
    await run(spoil);
    report = await verifyGraph({ read: run }, model, articles);
    throw new RolledBack();
  });
  await expect(attempt).rejects.toThrow(RolledBack);
  if (!report) throw new Error('Nothing was verified.');
  return report;
}

test('the loaded graph keeps every rule, general and of its article, which are counted apart', async () => {
  const report = await verifyGraph(graph, model, articles);
  expect(report.violations).toEqual([]);
  expect(report.notLoaded).toEqual([]);
  expect(report.rules).toBe(readStatements('verify').size + 3);
  expect(report.articleRules).toBe(12);
});

test('without articles only the general rules are checked', async () => {
  expect((await verifyGraph(graph, model)).articleRules).toBe(0);
});

test('an article whose rules had nothing to check is named', async () => {
  const unknown = { article: 'Article:unknown', rules: new Map([['never/said', 'RETURN 1 LIMIT 0']]) };
  expect((await verifyGraph(graph, model, [unknown])).notLoaded).toEqual(['Article:unknown']);
});

test('a folder in which no article lies is refused', () => {
  expect(() => readArticleRules([folder('schema')])).toThrow('no article.yaml lies in');
  expect(() => readArticleRules([folder('nowhere')])).toThrow('no article.yaml lies in');
});

const contract = "(f:Fact {id: 'Contract:india-russia-s-400-2018'})";
const claim = (id: string): string => `(c:Claim {id: 'Claim:russia-india-defence-cooperation/${id}'})`;
const claimOf = (type: string): string =>
  `(:Article)<-[:ARTICLE]-(c:Claim)-[:FACT]->(f:Fact {type: '${type}'})`;

/** How the graph is spoiled by hand, and the rule that must find it. */
const spoils: Record<string, [what: string, spoil: string]> = {
  'claim.without.fact': ['a claim that is about nothing', `MATCH ${claim('F22')}-[r:FACT]->() DELETE r`],
  'claim.without.source': [
    'a claim that lost its sentence',
    `MATCH ${claim('F22')}-[r:SENTENCE]->() DELETE r`,
  ],
  'entity.without.name': [
    'an entity that nothing names',
    "CREATE (:Entity:Country {id: 'Country:x', type: 'Country'})",
  ],
  'fact.without.claim': [
    'a fact that no claim says',
    "CREATE (:Fact:Contract {id: 'Contract:invented', type: 'Contract', standing: 'ASSERTED'})",
  ],
  'redirected.id.in.use': [
    'a country that was merged into another and yet stands',
    "CREATE (:Redirect {id: 'Country:us', to: 'Country:india'})",
  ],
  'label.not.as.standing': [
    'a threatened sanction with the label of an imposed one',
    "MATCH (f:Fact {type: 'Sanction', standing: 'THREATENED'}) SET f:Sanction REMOVE f:Unasserted",
  ],
  'name.not.as.claims': [
    'a name that counts though no claim that needs it does',
    'MATCH (n:Name) WITH n LIMIT 1 SET n.claims = []',
  ],
  'proposal.not.pending': [
    'a claim that is PENDING and yet counts',
    "MATCH (c:Claim {review: 'ACCEPTED'}) WITH c LIMIT 1 SET c.review = 'PENDING'",
  ],
  'publication.not.printed': [
    'a publication day that is said to be printed',
    "MATCH (a:Article) SET a.published = '2022-05-01', a.publishedPrecision = 'DAY', a.publishedCertainty = 'EXPLICIT'",
  ],
  'quote.not.verbatim': [
    'a quote that was touched up',
    `MATCH ${claim('F22')} SET c.quote = 'USD 6 billion deal'`,
  ],
  'rank.not.as.claims': [
    'an entity with a rank that its claims do not give',
    "MATCH (e:Entity {id: 'Country:india'}) SET e.rank = e.rank - 1",
  ],
  'role.dangling': [
    'a role that leads to what no longer stands',
    `MATCH ${contract} CREATE (f)-[:BUYER {claims: [], certainty: 'EXPLICIT'}]->(:PastEntity {id: 'Country:past'})`,
  ],
  'role.without.claim': [
    'a role that no claim supports',
    `MATCH ${contract}, (e:Entity {id: 'Country:china'}) CREATE (f)-[:BUYER {claims: [], certainty: 'EXPLICIT'}]->(e)`,
  ],
  'year.not.printed': [
    'a year that the words “in December” do not give',
    "MATCH (d:Detail {printed: 'in December'}) SET d.certainty = 'EXPLICIT'",
  ],
  computed: ['a standing that claims do not add up to', `MATCH ${contract} SET f.standing = 'CONTESTED'`],
  'derived.SUPPLIES_ARMS_TO': [
    'a derived edge that no fact supports',
    "MATCH (a:Entity {id: 'Country:india'}), (b:Entity {id: 'Country:china'}) CREATE (a)-[:SUPPLIES_ARMS_TO {facts: [], claims: []}]->(b)",
  ],
  'never/above.inferred': [
    'a posting that is said to be printed',
    "MATCH (:Fact {type: 'Office'})<-[:FACT]-(c:Claim)-[:DETAILS]->(d:Detail {field: 'postedTo'}) SET d.certainty = 'EXPLICIT'",
  ],
  'never/abstained': [
    'an abstention',
    "MATCH (:Article)<-[:ARTICLE]-(:Claim)-[:DETAILS]->(d:Detail {value: 'AVOIDS_VOTES'}) SET d.value = 'ABSTAINS'",
  ],
  'never/covid.cause': [
    'a pandemic as the cause of a missed summit',
    `MATCH ${claimOf('Meeting')}, (e:Event) WHERE e.name CONTAINS 'Covid' CREATE (c)-[:ABOUT]->(e)`,
  ],
  'never/delivered': [
    'a regiment that has all arrived',
    `MATCH ${claimOf('Delivery')}, (c)-[:DETAILS]->(d:Detail {field: 'progress'}) SET d.value = 'COMPLETE'`,
  ],
  'never/four.calls': ['three calls', "MATCH (f:Fact {type: 'Meeting', kind: 'CALL'}) SET f.count = 3"],
  'never/membership': ['a membership', `MATCH ${claim('F22')}-[:FACT]->(f) SET f.type = 'Membership'`],
  'never/one.event': [
    'a crisis that is the offensive',
    "MATCH (:Event)-[:NAMES]->(n:Name)-[:ARTICLE]->(:Article) WHERE toLower(n.text) CONTAINS 'crisis' SET n.text = n.text + ', the offensive'",
  ],
  'never/other.people': [
    "a name for India's leader, as if the article printed it",
    "MATCH (a:Article) CREATE (:Entity:Person {id: 'Person:x', type: 'Person'})-[:NAMES]->(:Name {id: 'Name:x', origin: 'ARTICLE'})-[:ARTICLE]->(a)",
  ],
  'never/regiment.as.unit': [
    'a regiment that is a unit',
    `MATCH ${claimOf('Contract')}, (c)-[:DETAILS]->(d:Detail {field: 'unit'}) SET d.value = 'regiments'`,
  ],
  'never/summit.2022': [
    'a summit of 2022 that was held after all',
    "MATCH (c:Claim)-[:FACT]->(:Fact {id: 'Meeting:russia-india-annual-summit-2022'}) SET c.modality = 'ASSERTED'",
  ],
  'never/us.sanction': [
    'a sanction of the United States that was imposed',
    "MATCH (f:Fact {type: 'Sanction', standing: 'THREATENED'})<-[:FACT]-(c:Claim) SET f:Sanction, c.modality = 'ASSERTED'",
  ],
  'never/western.state': [
    'a Western state that sanctions Russia',
    "MATCH (f:Fact {id: 'Sanction:western-countries-russia'}), (e:Entity {id: 'Country:us'}) CREATE (f)-[:IMPOSER]->(e)",
  ],
};

const rules = [
  ...readStatements('verify').keys(),
  ...articles.flatMap((each) => [...each.rules.keys()]),
  'computed',
  'derived.SUPPLIES_ARMS_TO',
];

test.each(rules)('%s fires once the graph is spoiled', async (rule) => {
  const [, spoil] = spoils[rule] ?? ['', 'RETURN 1'];
  const { violations } = await verifySpoiled(spoil);
  expect(violations.map((each) => each.rule)).toContain(rule);
  expect(violations.every(({ id }) => id.length > 0)).toBe(true);
});

test('nothing is left of what was spoiled', async () => {
  expect((await verifyGraph(graph, model, articles)).violations).toEqual([]);
});
