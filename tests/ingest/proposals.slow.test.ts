import { type GraphQLObjectType, execute, getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import { describeGraph } from '../../src/ingest/bulk/describeGraph.ts';
import { checkSources } from '../../src/ingest/checkSources.ts';
import { decide } from '../../src/ingest/decisions/decide.ts';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import type { ClaimRow, Reading } from '../../src/ingest/reading.ts';
import { settle } from '../../src/ingest/settleGraph.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { startRequest } from '../../src/execute/requestContext.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { readStatements } from '../../src/neo4j/readStatements.ts';
import { bindModel } from '../../src/server/bindModel.ts';
import { closeGraph, emptyGraph, folder, loadedGraph, model } from '../support/loadedGraph.ts';

let graph: Graph;
let first: Reading;

/** The reading of the article that all tests know. */
async function readFirst(): Promise<Reading> {
  const paths = [folder('data/articles'), folder('data/reference')];
  const groups = checkSources(model, paths, () => Promise.resolve([]), []);
  for await (const readings of groups()) for (const reading of readings) if (reading.article) return reading;
  throw new Error('there is no article');
}

const mine = (id: string): string => id.replace(first.article!.id.slice('Article:'.length), 'mine');

/** The same text as an article of its own, which names nothing, with some claims. */
const mineWith = (claims: readonly ClaimRow[]): Reading => ({
  ...first,
  source: 'Article:mine',
  hash: `mine ${JSON.stringify(claims)}`,
  article: { id: 'Article:mine', properties: { ...first.article!.properties, url: null, publisher: 'Me' } },
  sentences: first.sentences.map(({ id, properties }) => ({ id: mine(id), properties })),
  unclaimed: [],
  entities: [],
  names: [],
  claims,
});

/** A claim of the first article as one of mine, about a fact of the same type. */
const mineOf = (claim: ClaimRow, fact: string, more: Partial<ClaimRow>): ClaimRow => ({
  ...claim,
  fact,
  article: 'Article:mine',
  sentence: claim.sentence && mine(claim.sentence),
  ...more,
  id: `${mine(claim.id)}${fact === claim.fact ? '' : '-new'}`,
  details: claim.details.map((detail) => ({
    ...detail,
    id: detail.id.replace(
      claim.id.slice('Claim:'.length),
      `${mine(claim.id).slice('Claim:'.length)}${fact === claim.fact ? '' : '-new'}`,
    ),
  })),
});

const newFact = ({ fact, factType }: ClaimRow): string =>
  `${factType}:new-${fact.slice(factType.length + 1)}`;

/** Every claim of the first article proposed once more, with the opposite modality, and of a fact that nobody knows. */
const proposals = (): ClaimRow[] =>
  first.claims.flatMap((claim) => [
    mineOf(claim, claim.fact, {
      review: 'PENDING',
      modality: claim.modality === 'NEGATED' ? 'ASSERTED' : 'NEGATED',
    }),
    mineOf(claim, newFact(claim), { review: 'PENDING' }),
  ]);

const review = (target: string, after: string) =>
  decide(graph, model, { kind: 'REVIEW_CLAIM', target, after, who: 'ada' });

async function ask(query: string): Promise<any> {
  const contextValue = startRequest({ graph, model, seesAll: true });
  const { data, errors } = await execute({ schema: model.schema, document: parse(query), contextValue });
  if (errors) throw new Error(`${query}\n${errors.map(({ message }) => message).join('\n')}`);
  return { data, hints: [...contextValue.hints] };
}

/**
 * All scalars of a type, and how much its lists hold; of facts whatever their standing. Some at a time, since Neo4j's
 * planner takes many times as long for all in one statement.
 */
function selectionsOf(type: GraphQLObjectType): string[] {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    const named = getNamedType(of);
    // Accepting and rejecting are decisions, which are listed.
    if (name === 'decisions') return [];
    if (isLeafType(named)) return args.length === 0 ? [name] : [];
    if (!named.name.endsWith('Connection')) return [];
    const standing = args.some((each) => each.name === 'standing');
    return [
      `${name} { totalCount ${standing ? 'unassertedCount' : ''} }`,
      ...(standing ? [`${name}All: ${name}(standing: null) { totalCount }`] : []),
    ];
  });
  return Array.from({ length: Math.ceil(fields.length / 6) }, (_, part) => {
    const some = fields.slice(6 * part, 6 * (part + 1));
    return `{ id ${some.join(' ')} }`;
  });
}

/** Questions over everything: each root list of the schema, and each field of Query that a statement or code answers. */
function questions(): string[] {
  const roots = Object.values(model.schema.getQueryType()!.getFields());
  const given: Record<string, string[]> = {
    contractTotals: ['(by: BUYER)', '(by: YEAR, standing: null)', '(by: SYSTEM, standing: null)'],
    claimTotals: ['SPEAKER', 'ARTICLE', 'MODALITY', 'VOICE', 'FACT_TYPE', 'STANDING'].map(
      (by) => `(by: ${by})`,
    ),
    framing: ['(of: "Event:ukraine-crisis")', '(of: "Country:india")'],
    neighbourhood: ['(of: "Country:india", depth: 2)', '(of: "Country:india", standing: null)'],
    paths: ['(from: "Denis Alipov", to: "Pakistan")', '(from: "India", to: "Russia", standing: null)'],
    search: [
      '(text: "S-400", first: 50)',
      '(text: "sanctions", first: 50, standing: null)',
      '(text: "India", first: 100)',
    ],
    timeline: ['', '(standing: null)', '(about: "India", standing: null)'],
  };
  return roots.flatMap(({ name, type, args }) => {
    const named = getNamedType(type);
    const plan = model.plan('Query', name);
    if (name === 'decisions') return []; // a review is a decision, which the log tells
    if (plan.kind === 'list') {
      const row = model.schema.getType(plan.target);
      const rows = isObjectType(row) ? selectionsOf(row) : ['{ id }'];
      const isOfFacts = args.some((each) => each.name === 'standing');
      const counts = `totalCount ${isOfFacts ? 'unassertedCount' : ''}`;
      return (isOfFacts ? ['', ', standing: null'] : ['']).flatMap((standing) =>
        rows.map((fields) => `{ ${name}(first: 50${standing}) { ${counts} nodes ${fields} } }`),
      );
    }
    if (plan.kind === 'lookup') return [];
    if (name === 'search') return (given.search ?? []).map((values) => `{ search${values} { node { id } } }`);
    const inner = isLeafType(named) ? '' : deep(named as GraphQLObjectType, 3);
    return (given[name] ?? ['']).map((values) => `{ ${name}${values} ${inner} }`);
  });
}

/** Everything of a type down to a depth; of what is stored, which thing it is. */
function deep(type: GraphQLObjectType, depth: number): string {
  if (!isObjectType(type) || type.getInterfaces().some(({ name }) => name === 'Node'))
    return '{ __typename id }';
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    if (args.some(({ type: needed }) => needed.toString().endsWith('!'))) return [];
    const named = getNamedType(of);
    if (isLeafType(named)) return [name];
    if (depth === 0) return [];
    return [`${name} ${isObjectType(named) ? deep(named, depth - 1) : '{ __typename id }'}`];
  });
  return `{ ${['__typename', ...fields].join(' ')} }`;
}

/** What every question answers, by question; and what each analysis finds in Cypher. */
async function answers(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const query of questions()) {
    const answer = await ask(query);
    // How well words fit depends on how often any text has them, proposals too.
    if (answer.data.search) answer.data.search.sort((a: any, b: any) => Number(a.node.id > b.node.id) - 0.5);
    found.set(query, JSON.stringify(answer));
  }
  for (const edge of new Set(model.derivations.map((each) => each.edge)))
    found.set(edge, JSON.stringify((await graph.read(`MATCH (a)-[r:${edge}]->(b) RETURN a.id, b.id, properties(r) ORDER BY a.id, b.id`)).map((row) => row.toObject()))); // prettier-ignore
  for (const [name, text] of readStatements('analysis')) {
    if (name === 'schema') continue; // it counts what is stored, whatever that is
    const [, parameters = '{}'] = /^\/\/ :params (\{.*\})$/m.exec(text) ?? [];
    const [row] = await graph.read(`RETURN ${parameters} AS given`);
    const rows = await graph.read(text, row?.get('given') as Record<string, unknown>);
    found.set(name, JSON.stringify(rows.map((each) => each.toObject())));
  }
  return found;
}

/** The questions that are answered otherwise than before. */
const differing = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].flatMap(([question, answer]) => (before.get(question) === answer ? [] : [question]));

beforeAll(async () => {
  bindModel(model);
  graph = await loadedGraph();
  first = await readFirst();
  await loadReadings(graph, model, [mineWith([])]);
}, 60_000);
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

test('no list, total, edge, rank, hint or analysis tells of proposals, until one is accepted', async () => {
  const before = await answers();
  expect(before.size).toBeGreaterThan(40);
  await loadReadings(graph, model, [mineWith(proposals())]);
  const after = await answers();
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(differing(before, after)).toEqual([]);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);

  const proposed = await contentHash(graph);
  const claim = mineOf(first.claims[0]!, newFact(first.claims[0]!), {});
  await review(claim.id, 'ACCEPTED');
  const { data } = await ask(`{ facts(filter: { ids: ["${claim.fact}"] }) { nodes { standing sources claims { totalCount } } } }`); // prettier-ignore
  expect(data.facts.nodes).toEqual([{ standing: 'ASSERTED', sources: 1, claims: { totalCount: 1 } }]);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
  await review(claim.id, 'REJECTED');
  expect(differing(before, await answers())).toEqual([]);
  await review(claim.id, 'PENDING');
  expect(await contentHash(graph)).toEqual(proposed);
}, 240_000);

describe('where PROPOSED is named', () => {
  test('facts that are only proposed are found, of every type that has any, and only those', async () => {
    for (const type of new Set(first.claims.map(({ factType }) => factType))) {
      const [list] = Object.values(model.schema.getQueryType()!.getFields()).filter(
        ({ type: of }) => getNamedType(of).name === `${type}Connection`,
      );
      const { data } = await ask(
        `{ list: ${list!.name}(first: 100, standing: [PROPOSED]) { totalCount unassertedCount nodes { id title standing sources articleClaims claims { totalCount } proposals: claims(filter: { review: [PENDING] }) { nodes { id review verified cite } } } } }`,
      );
      const expected = new Set(first.claims.filter((claim) => claim.factType === type).map(newFact));
      expect(new Set(data.list.nodes.map(({ id }: { id: string }) => id))).toEqual(expected);
      for (const fact of data.list.nodes) {
        expect(fact).toMatchObject({
          standing: 'PROPOSED',
          sources: 0,
          articleClaims: 0,
          claims: { totalCount: 0 },
        });
        expect(fact.title).toMatch(/^Proposed: /);
        expect(fact.proposals.nodes[0]).toMatchObject({ review: 'PENDING', verified: true });
      }
    }
  });

  test('proposals stand beside what they are about, and claims are found by their review', async () => {
    const [claim] = first.claims;
    const { data } = await ask(
      `{ node(id: "${claim!.fact}") { ... on Fact { proposals: claims(filter: { review: [PENDING] }, first: 100) { nodes { id fact { id } } } } }
         article(id: "Article:mine") { claims { totalCount } proposals: claims(filter: { review: [PENDING] }) { totalCount } }
         claims(filter: { review: [PENDING] }) { totalCount }
         byFact: facts(filter: { claims: { review: [PENDING] } }) { totalCount }
         one: node(id: "${mine(claim!.id)}") { id } }`,
    );
    const count = first.claims.length;
    expect(data.node.proposals.nodes).toContainEqual({ id: mine(claim!.id), fact: { id: claim!.fact } });
    expect(data.article).toEqual({ claims: { totalCount: 0 }, proposals: { totalCount: 2 * count } });
    expect(data.claims.totalCount).toBe(2 * count);
    expect(data.byFact.totalCount).toBeGreaterThan(0);
    expect(data.one).toEqual({ id: mine(claim!.id) });
  });
});

test('proposals have the same labels in CSV', async () => {
  const told: string[] = [];
  await describeGraph(model, () => [first, mineWith(proposals())], {
    node: (labels, id) => void told.push(`${labels.join(':')} ${id}`),
    link: () => undefined,
    alone: () => undefined,
  });
  const count = (label: string): number => told.filter((each) => each.startsWith(`${label} `)).length;
  expect(count('Claim:Proposal')).toBe(2 * first.claims.length);
  expect(count('Fact:Proposed')).toBe(new Set(first.claims.map(newFact)).size);
});

test('what was PENDING before proposals were told apart counts still, also when its source is loaded again', async () => {
  const [claim] = first.claims;
  const pending = mineWith([mineOf(claim!, newFact(claim!), { review: 'PENDING' })]);
  await loadReadings(graph, model, [mineWith([])]);
  await loadReadings(graph, model, [pending]);
  const id = pending.claims[0]!.id;
  // As 0.1.0 stored it.
  await graph.write((run) => run('MATCH (d:Decision) DETACH DELETE d'));
  await graph.write((run) => run('MATCH (c:Proposal) REMOVE c:Proposal'));
  await graph.alter(readStatements('migrations').get('010-proposals')!);
  const reviewOf = async (): Promise<unknown> => (await ask(`{ claim: node(id: "${id}") { ... on Claim { review fact { standing } } } }`)).data.claim; // prettier-ignore
  const { fact, about } = pending.claims[0]!;
  await graph.write((run) => settle(run, model, [{ facts: [fact], entities: about }]));
  const counts = { review: 'ACCEPTED', fact: { standing: expect.not.stringMatching('PROPOSED') as string } };
  expect(await reviewOf()).toEqual(counts);
  await loadReadings(graph, model, [mineWith([])]);
  await loadReadings(graph, model, [pending]);
  expect(await reviewOf()).toEqual(counts);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});
