import { readdirSync } from 'node:fs';
import { readArticleRules } from '../src/ingest/articleRules.ts';
import type { Graph } from '../src/neo4j/openGraph.ts';
import { cypherFolder, readStatements } from '../src/neo4j/readStatements.ts';
import { findBareFacts } from './support/bareFacts.ts';
import { factRoles, labels, propertyKeys, relationshipTypes } from './support/cypherWords.ts';
import { closeGraph, folder, loadedGraph } from './support/loadedGraph.ts';
import { readCypher } from './support/readCypher.ts';

type Folder = Parameters<typeof readStatements>[0];
type Case = [name: string, text: string, folder: Folder | 'never'];

const folders = readdirSync(cypherFolder) as Folder[];
const neverRules = readArticleRules([folder('data')]).flatMap(({ article, rules }) =>
  [...rules].map(([name, text]): Case => [`${article}/${name}`, text, 'never']),
);
const all = folders
  .flatMap((each) => [...readStatements(each)].map(([name, text]): Case => [`${each}/${name}`, text, each]))
  .concat(neverRules);
const inFolders = (...wanted: Case[2][]): Case[] => all.filter(([, , each]) => wanted.includes(each));
const roles = new Set(factRoles);
const paramsOf = (text: string): string =>
  /^\/\/ :params (\{.*\})$/.exec(text.split('\n')[1] ?? '')?.[1] ?? '{}';

let graph: Graph;
const readParams = async (text: string): Promise<Record<string, unknown>> => {
  const [row] = await graph.read(`RETURN ${paramsOf(text)} AS params`);
  return row?.get('params') as Record<string, unknown>;
};

beforeAll(async () => {
  graph = await loadedGraph();
});
afterAll(closeGraph);

test.each(all)('%s says what it answers, and what to run it with', (_name, text) => {
  const [first, second] = text.split('\n');
  expect(first).toMatch(/^\/\/ [\p{Lu}“`].*\.$/u);
  expect(second).toMatch(/^\/\/ :params \{.*\}$/);
});

const run = inFolders('read', 'analysis', 'verify', 'never', 'write', 'setup');

test.each(all)('%s uses only words of the schema, and the parameters it names', async (name, text) => {
  const { words, parameters } = readCypher(text);
  const known = new Set([...labels, ...relationshipTypes]);
  expect(words.filter((word) => !known.has(word))).toEqual([]);
  expect([...new Set(parameters)].sort()).toEqual(Object.keys(await readParams(text)).sort());
  // Neo4j judges the rest: syntax, variables, functions. What is run below it judges there.
  if (!run.some(([each]) => each === name)) await graph.alter(`EXPLAIN ${text}`);
});

const partsOfDates = ['year', 'month', 'day', 'days'];
test.each(all)('%s asks for no property that nothing has', (_name, text) => {
  const { properties, keys } = readCypher(text);
  const own = [...paramsOf(text).matchAll(/(\w+):/g)].map(([, key]) => key ?? '');
  const known = new Set([...propertyKeys, ...keys, ...own, ...partsOfDates]);
  expect(properties.filter((name) => !known.has(name))).toEqual([]);
});

test.each(inFolders('read', 'analysis'))(
  '%s meets no fact without saying of which standing',
  (_name, text) => {
    expect(findBareFacts(readCypher(text), text, roles)).toEqual([]);
  },
);

test.each(inFolders('read', 'analysis', 'verify', 'never'))(
  '%s ends, and never matches by =~',
  (_name, text) => {
    expect(text).not.toContain('=~');
    expect(/^UNWIND \$ids AS id$/m.test(text) || /\bLIMIT (\d+|\$\w+)|\[\.\.\$first\]/.test(text)).toBe(true);
  },
);

test.each(inFolders('read', 'analysis', 'verify', 'never'))(
  '%s runs on its sample',
  async (_name, text, kind) => {
    const parameters = await readParams(text);
    const rows = await graph.read(text, parameters);
    if (['verify', 'never'].includes(kind)) expect(rows.map((row) => row.toObject())).toEqual([]);
    else expect(rows).not.toEqual([]);
  },
);

class RolledBack extends Error {}

test.each(inFolders('write'))('%s runs on its sample', async (_name, text) => {
  const parameters = await readParams(text);
  const attempt = graph.write(async (run) => {
    await run(text, parameters);
    throw new RolledBack();
  });
  await expect(attempt).rejects.toThrow(RolledBack);
});

test.each(inFolders('setup'))('%s runs twice', async (_name, text) => {
  await graph.alter(text);
  await graph.alter(text);
});

describe('a statement is refused that', () => {
  test.each([
    ['MATCH (c:Country)<-[:BUYER]-(f)-[:SELLER]->(s) RETURN s', 'comes from (f)'],
    ['MATCH (c:Country)<-[:BUYER]-()-[:SELLER]->(s) RETURN s', 'comes from ()'],
    ['MATCH (c:Country)-[:BUYER]-(f:Contract) RETURN f', 'give it an arrow'],
    ['MATCH (c:Country)--(f)--(s:Country) RETURN s', 'passes through (f)'],
    ['MATCH (c:Country)<-[:BUYER]-(f:Fact) RETURN f', 'meets facts of every standing'],
    ['MATCH (f:Fact {type: "Sanction"}) RETURN f', 'meets facts of every standing'],
  ])('passes by a fact without naming it: %s', (text, why) => {
    expect(findBareFacts(readCypher(text), text, roles).join('\n')).toContain(why);
  });

  test.each([
    'MATCH (c:Country)<-[:BUYER]-(f:Contract)-[:SELLER]->(s) RETURN s',
    'MATCH (c:Country)<-[:BUYER]-(f:Fact)-[:SELLER]->(s) WHERE f.standing = $standing RETURN s',
    'MATCH (f:Fact {id: $id})-[r]->(t) RETURN t',
    'MATCH (f:Unasserted)<-[:FACT]-(c:Claim) RETURN c',
  ])('but not: %s', (text) => {
    expect(findBareFacts(readCypher(text), text, roles)).toEqual([]);
  });
});
