import { statement } from '../../src/neo4j/readStatements.ts';

/** The default order of facts. */
const byFame = (variable: string): string =>
  `${variable}.articleClaims DESC, ${variable}.title, ${variable}.id`;

const reviewed =
  'MATCH (c:Claim {id: $id}) SET c.review = $review RETURN {reviewClaim: c {.id, .review}} AS value';

/** One hand-written statement a shape, in the column `value`: what somebody would write who needs only this answer. */
export const rawStatements: Readonly<Record<string, string>> = {
  point:
    'MATCH (c:Country {id: $id}) RETURN {country: c {.id, .name, .aliases, .articleClaims, .origins}} AS value',
  list: `
    MATCH (f:Contract)
    WHERE f.value >= $min
    WITH f ORDER BY f.value DESC, f.id LIMIT 25
    WITH collect({id: f.id, title: f.title, standing: f.standing, value: {amount: toString(f.value), currency: f.valueCurrency},
      signed: CASE WHEN f.signed IS NULL THEN null ELSE {edtf: f.signed} END}) AS nodes
    RETURN {contracts: {nodes: nodes}} AS value`,
  twoHops: `
    MATCH (c:Entity {id: $id})
    CALL (c) {
      MATCH (c)<-[:BUYER]-(f:Contract)
      WITH f ORDER BY ${byFame('f')} LIMIT 25
      OPTIONAL MATCH (f)-[:SELLER]->(s)
      OPTIONAL MATCH (f)-[:SYSTEM]->(w)
      RETURN collect({id: f.id, title: f.title, seller: s {.id, .name}, system: w {.id, .name}}) AS nodes
    }
    RETURN {country: {name: c.name, contractsAsBuyer: {nodes: nodes}}} AS value`,
  fourHops: `
    MATCH (c:Entity {id: $id})
    CALL (c) {
      MATCH (c)<-[:BUYER]-(f:Contract)
      WITH f ORDER BY ${byFame('f')} LIMIT 10
      OPTIONAL MATCH (f)-[:SYSTEM]->(w)
      CALL (w) {
        MATCH (w)<-[:SYSTEM]-(g:Contract)
        WITH g ORDER BY ${byFame('g')} LIMIT 10
        OPTIONAL MATCH (g)-[:SELLER]->(s)
        RETURN collect({id: g.id, title: g.title, seller: s {.id, .name}}) AS others
      }
      RETURN collect({id: f.id, system: CASE WHEN w IS NULL THEN null ELSE {name: w.name, contracts: {nodes: others}} END}) AS nodes
    }
    RETURN {country: {name: c.name, contractsAsBuyer: {nodes: nodes}}} AS value`,
  fanOut: `
    MATCH (f:Fact&Contract) USING INDEX f:Fact(type, rank, title, id)
    WHERE f.type = 'Contract' AND f.rank >= -9007199254740991 AND f.title >= '' AND f.id >= ''
    WITH f ORDER BY f.type, f.rank, f.title, f.id LIMIT $first
    OPTIONAL MATCH (f)-[:BUYER]->(b)
    OPTIONAL MATCH (f)-[:SELLER]->(s)
    OPTIONAL MATCH (f)-[:SYSTEM]->(w)
    CALL (w) {
      MATCH (w)<-[:SYSTEM]-(d:Delivery)
      WITH d ORDER BY ${byFame('d')} LIMIT 20
      OPTIONAL MATCH (d)-[:SUPPLIER]->(x)
      OPTIONAL MATCH (d)-[:RECIPIENT]->(y)
      RETURN collect({id: d.id, item: d.item, supplier: x {.id, .name}, recipient: y {.id, .name}}) AS deliveries
    }
    WITH collect({id: f.id, buyer: b {.id, .name, .aliases, .articleClaims}, seller: s {.id, .name, .aliases, .articleClaims},
      system: w {.id, .name, deliveries: {nodes: deliveries}}}) AS nodes
    RETURN {contracts: {nodes: nodes}} AS value`,
  quotes: `
    MATCH (c:Entity {id: $id})
    CALL (c) {
      MATCH (c)<-[:SELLER]-(f:Contract)
      WITH f ORDER BY ${byFame('f')} LIMIT 25
      CALL (f) {
        MATCH (f)<-[:FACT]-(k:Claim)
        WITH k ORDER BY k.id LIMIT 5
        OPTIONAL MATCH (k)-[:SPEAKER]->(p)
        OPTIONAL MATCH (k)-[:ARTICLE]->(a)
        RETURN collect({id: k.id, quote: k.quote, voice: k.voice, modality: k.modality, speaker: p {.id, .name}, article: a {.headline, .publisher}}) AS claims
      }
      RETURN collect({id: f.id, title: f.title, claims: {nodes: claims}}) AS nodes
    }
    RETURN {country: {contractsAsSeller: {nodes: nodes}}} AS value`,
  totals: `
    MATCH (f:Contract)
    OPTIONAL MATCH (f)-[r:BUYER|SELLER]->(e)
    WHERE type(r) = $by
    WITH e, f.valueCurrency AS currency, count(*) AS count, sum(f.value) AS value
    WITH collect({group: e {.id, .name}, count: count, currency: currency, value: toString(value)}) AS totals
    RETURN {contractTotals: totals} AS value`,
  // Ranking and paths are questions of their own: the same statements, and the fields of their nodes at once.
  search: `CALL () { WITH 20 AS first ${statement('read/Query.search').replaceAll('$first', '20').replaceAll('$types', 'null').replaceAll('$standing', "['ASSERTED', 'CONTESTED']").replaceAll('$seesAll', 'true')} }
    WITH collect({text: value.text, node: {id: value.node.id}}) AS hits
    RETURN {search: hits} AS value`,
  path: `CALL () { ${statement('read/Query.paths').replace('LIMIT $first', 'LIMIT 3').replaceAll('$maxHops', '4').replaceAll('$standing', "['ASSERTED', 'CONTESTED']")} }
    WITH collect({length: value.length, crowdedness: value.crowdedness, hops: [h IN value.hops | {role: h.role, from: {id: h.from.id}, to: {id: h.to.id}}]}) AS paths
    RETURN {paths: paths} AS value`,
  review: reviewed,
  reject: reviewed,
};
