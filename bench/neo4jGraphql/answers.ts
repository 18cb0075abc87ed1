import { statement } from '../../src/neo4j/readStatements.ts';

const asText = (text: string): string => JSON.stringify(text);
const standings = "['ASSERTED', 'CONTESTED']";
const search = `CALL () { ${statement('read/Query.search')
  .replaceAll('$text.lucene', '$lucene')
  .replaceAll('$text.key', '$key')
  .replaceAll('$text.terms', 'null')
  .replaceAll('$types', 'null')
  .replaceAll('$seesAll', 'true')
  .replaceAll('$standing', standings)
  .replaceAll('$first', '20')} }
  RETURN {text: value.text, id: value.node.id} AS value`;
const paths = statement('read/Query.paths')
  .replace('LIMIT $first', 'LIMIT 3')
  .replaceAll('$maxHops', '4')
  .replaceAll('$standing', standings)
  .replaceAll('from: {id: way[i].id, type: way[i].type}', 'start: way[i].id')
  .replaceAll('to: {id: way[i + 1].id, type: way[i + 1].type}', 'end: way[i + 1].id');
const totals = `MATCH (f:Contract) OPTIONAL MATCH (f)-[r:BUYER|SELLER]->(e) WHERE type(r) = $by
  WITH e, f.valueCurrency AS currency, count(*) AS count, sum(f.value) AS value
  RETURN {id: e.id, name: e.name, count: count, currency: currency, value: toString(value)} AS value`;

/** Our graph in the library's terms: what its users write who have our labels, relationships and properties. */
export const typeDefs = `
  type Country @node(labels: ["Country"]) {
    id: ID! name: String! aliases: [String!]! articleClaims: Int! origins: [String!]!
    contractsAsBuyer: [Contract!]! @relationship(type: "BUYER", direction: IN)
    contractsAsSeller: [Contract!]! @relationship(type: "SELLER", direction: IN)
  }
  type Person @node(labels: ["Person"]) { id: ID! name: String! }
  type WeaponSystem @node(labels: ["WeaponSystem"]) {
    id: ID! name: String!
    contracts: [Contract!]! @relationship(type: "SYSTEM", direction: IN)
    deliveries: [Delivery!]! @relationship(type: "SYSTEM", direction: IN)
  }
  type Contract @node(labels: ["Contract"]) {
    id: ID! title: String! standing: String! articleClaims: Int! value: BigInt valueCurrency: String signed: String
    buyer: [Country!]! @relationship(type: "BUYER", direction: OUT)
    seller: [Country!]! @relationship(type: "SELLER", direction: OUT)
    system: [WeaponSystem!]! @relationship(type: "SYSTEM", direction: OUT)
    claims: [Claim!]! @relationship(type: "FACT", direction: IN)
  }
  type Delivery @node(labels: ["Delivery"]) {
    id: ID! title: String! item: String! articleClaims: Int!
    supplier: [Country!]! @relationship(type: "SUPPLIER", direction: OUT)
    recipient: [Country!]! @relationship(type: "RECIPIENT", direction: OUT)
  }
  type Claim @node(labels: ["Claim"]) {
    id: ID! quote: String voice: String modality: String review: String!
    speaker: [Person!]! @relationship(type: "SPEAKER", direction: OUT)
    article: [Article!]! @relationship(type: "ARTICLE", direction: OUT)
  }
  type Article @node(labels: ["Article"]) { id: ID! headline: String publisher: String }
  type Total { id: ID name: String count: Int! currency: String value: String }
  type Hit { text: String! id: ID! }
  type Hop { role: String! start: ID! end: ID! }
  type Path { length: Int! crowdedness: Int! hops: [Hop!]! }
  type Query {
    totals(by: String!): [Total!]! @cypher(statement: ${asText(totals)}, columnName: "value")
    hits(lucene: String!, key: String!): [Hit!]! @cypher(statement: ${asText(search)}, columnName: "value")
    ways(from: ID!, to: ID!): [Path!]! @cypher(statement: ${asText(paths)}, columnName: "value")
  }`;

const fame = 'sort: [{ articleClaims: DESC }, { title: ASC }, { id: ASC }]';

const reviewed =
  'mutation ($id: ID!, $review: String!) { updateClaims(where: { id: { eq: $id } }, update: { review: { set: $review } }) { claims { id review } } }';

/** The shapes as the library is asked them. */
export const operations: Readonly<Record<string, string>> = {
  point:
    'query ($id: ID!) { countries(where: { id: { eq: $id } }) { id name aliases articleClaims origins } }',
  list: `query ($min: BigInt!) { contracts(where: { value: { gte: $min } }, sort: [{ value: DESC }, { id: ASC }], limit: 25) { id title standing value valueCurrency signed } }`,
  twoHops: `query ($id: ID!) { countries(where: { id: { eq: $id } }) { name contractsAsBuyer(limit: 25, ${fame}) { id title seller { id name } system { id name } } } }`,
  fourHops: `query ($id: ID!) { countries(where: { id: { eq: $id } }) { name contractsAsBuyer(limit: 10, ${fame}) { id system { name contracts(limit: 10, ${fame}) { id title seller { id name } } } } } }`,
  fanOut: `query ($first: Int!) { contracts(limit: $first, ${fame}) { id buyer { id name aliases articleClaims } seller { id name aliases articleClaims } system { id name deliveries(limit: 20, ${fame}) { id item supplier { id name } recipient { id name } } } } }`,
  quotes: `query ($id: ID!) { countries(where: { id: { eq: $id } }) { contractsAsSeller(limit: 25, ${fame}) { id title claims(limit: 5, sort: [{ id: ASC }]) { id quote voice modality speaker { id name } article { headline publisher } } } } }`,
  totals: 'query ($by: String!) { totals(by: $by) { id name count currency value } }',
  search: 'query ($lucene: String!, $key: String!) { hits(lucene: $lucene, key: $key) { text id } }',
  path: 'query ($from: ID!, $to: ID!) { ways(from: $from, to: $to) { length crowdedness hops { role start end } } }',
  review: reviewed,
  reject: reviewed,
};

type Row = Record<string, unknown>;

/** Roles that hold one are lists in the library, and its lists are ours' `nodes`. */
const ones = ['buyer', 'seller', 'system', 'supplier', 'recipient', 'speaker', 'article'];
const lists = ['contractsAsBuyer', 'contractsAsSeller', 'contracts', 'deliveries', 'claims'];

function inOurForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOurForm);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]): [string, unknown] => {
      if (ones.includes(key)) return [key, inOurForm((each as unknown[])[0] ?? null)];
      return [key, lists.includes(key) ? { nodes: inOurForm(each) } : inOurForm(each)];
    }),
  );
}

const contract = ({ value, valueCurrency, signed, ...rest }: Row): Row => ({
  ...rest,
  value: value === null ? null : { amount: value, currency: valueCurrency },
  signed: signed === null ? null : { edtf: signed },
});

const readReviewed = ({ updateClaims }: Record<string, Row[]>): Row => ({
  reviewClaim: (updateClaims as unknown as { claims: Row[] }).claims[0],
});

const readers: Readonly<Record<string, (data: Record<string, Row[]>) => Row>> = {
  list: ({ contracts }) => ({ contracts: { nodes: contracts?.map(contract) } }),
  fanOut: ({ contracts }) => ({ contracts: { nodes: inOurForm(contracts) } }),
  totals: ({ totals: rows }) => ({
    contractTotals: rows?.map(({ id, name, ...rest }) => ({ group: { id, name }, ...rest })),
  }),
  review: readReviewed,
  reject: readReviewed,
  search: ({ hits }) => ({ search: hits?.map(({ id, text }) => ({ text, node: { id } })) }),
  path: ({ ways }) => ({
    paths: ways?.map(({ hops, ...rest }) => ({
      ...rest,
      hops: (hops as Row[]).map(({ role, start, end }) => ({ role, from: { id: start }, to: { id: end } })),
    })),
  }),
};

/** The library's answer to a shape, in our form. */
export const readAnswer = (shape: string, data: Record<string, unknown>): Record<string, unknown> =>
  readers[shape]?.(data as Record<string, Row[]>) ?? {
    country: inOurForm((data.countries as unknown[])[0] ?? null),
  };
