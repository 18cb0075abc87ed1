import type { Model } from '../../src/model/buildModel.ts';
import { typeOfId } from '../../src/model/typeOfId.ts';

/** Plain CREATE of rows that are known to be new, in the order in which they must run. Types are in the text. */
export const bulkStatements = {
  entities: (type: string) => `UNWIND $rows AS row CREATE (e:Entity:${type}) SET e = row`,
  names: () =>
    'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) CREATE (e)-[:NAMES]->(n:Name) SET n = row.properties',
  articles: () => 'UNWIND $rows AS row CREATE (a:Article) SET a = row, a.recordedAt = datetime()',
  sentences: () =>
    'UNWIND $rows AS row MATCH (a:Article {id: row.article}) CREATE (s:Sentence)-[:ARTICLE]->(a) SET s = row.properties',
  facts: (label: string) => `UNWIND $rows AS row CREATE (f:Fact:${label}) SET f = row, f.since = datetime()`,
  claims: () =>
    `UNWIND $rows AS row
     MATCH (f:Fact {id: row.fact})
     MATCH (a:Article {id: row.article})
     MATCH (s:Sentence {id: row.sentence})
     CREATE (c:Claim)-[:FACT]->(f), (c)-[:ARTICLE]->(a), (c)-[:SENTENCE]->(s)
     SET c = row.properties, c.recordedAt = datetime()`,
  details: () =>
    'UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) CREATE (c)-[:DETAILS]->(d:Detail) SET d = row.properties',
  best: () =>
    'UNWIND $rows AS row MATCH (f:Fact {id: row.from}) MATCH (d:Detail {id: row.to}) CREATE (f)-[:DETAILS]->(d)',
  link: (from: string, type: string, to: string) =>
    `UNWIND $rows AS row MATCH (x:${from} {id: row.from}) MATCH (y:${to} {id: row.to}) CREATE (x)-[r:${type}]->(y) SET r = row.properties`,
};

/** The label that carries the uniqueness of an id. */
export const labelOf = (model: Model, id: string): string => model.storeLabel(typeOfId(id));
