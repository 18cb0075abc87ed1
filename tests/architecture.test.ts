import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { folder, model } from './support/loadedGraph.ts';

interface Link {
  name: string;
  dependencyTypes: readonly string[];
}
interface Cruise {
  modules: { source: string; dependencies: { circular: boolean; cycle: Link[] }[] }[];
  summary: { violations: unknown[] };
}

let cruise: Cruise;

beforeAll(async () => {
  const args = ['src', '--config', '.ci/dependency-cruiser.cjs', '--output-type', 'json', '--no-progress'];
  const { stdout } = await promisify(execFile)(folder('node_modules/.bin/depcruise'), args, {
    cwd: folder('.'),
    maxBuffer: 1 << 28,
  });
  cruise = JSON.parse(stdout) as Cruise;
});

test('no file imports against the arrows', () => {
  expect(cruise.modules.length).toBeGreaterThan(100);
  expect(cruise.summary.violations).toEqual([]);
});

test("no circle of files is there but the composer's: rows hold pages and roles, which hold rows", () => {
  const composer = ['Row', 'Page', 'PageRows', 'Role', 'Edge'].map(
    (name) => `src/execute/compose/compose${name}.ts`,
  );
  const circles = cruise.modules
    .flatMap(({ source, dependencies }) => dependencies.map((each) => ({ source, ...each })))
    .filter(
      ({ circular, cycle }) => circular && !cycle.some((link) => link.dependencyTypes.includes('type-only')),
    )
    .map(({ source, cycle }) => [source, ...cycle.map(({ name }) => name)]);
  const known = circles.filter((files) => files.every((file) => composer.includes(file)));
  expect(known.length).toBeGreaterThan(0);
  expect(circles.filter((files) => !known.includes(files))).toEqual([]);
});

/** The files below a folder of the product, by their path from the root, with their text. */
const textsIn = (path: string, ending: RegExp): [file: string, text: string][] =>
  readdirSync(folder(path), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => [join(path, file), readFileSync(join(folder(path), file), 'utf8')]);

/** The words that articles' people are named by, from their facts: no name stands here. */
function peopleOf(article: string): string[] {
  const text = readFileSync(folder(`data/articles/${article}/facts.yaml`), 'utf8');
  const { entities } = parse(text) as { entities: { person?: { id: string; names: { text: string }[] } }[] };
  return entities.flatMap(({ person }) =>
    person
      ? [person.id.replace('Person:', ''), ...person.names.flatMap((name) => name.text.split(/\s+/))]
      : [],
  );
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(${words.map(escaped).join('|')})(?![\\p{L}\\d])`, 'iu');

test('no file of the product names the people of the first article', () => {
  const people = readdirSync(folder('data/articles'))
    .flatMap(peopleOf)
    .filter((word) => word.length > 3);
  expect(people.length).toBeGreaterThan(2);
  const product = [
    ...textsIn('src', /\.(ts|tsx|css|html|js)$/),
    // The sample that a statement is run with is of the data.
    ...textsIn('cypher', /\.cypher$/).map(
      ([file, text]) => [file, text.replace(/^(?:\/\/ :params|:param) .*$/m, '')] as const,
    ),
    ...textsIn('schema', /\.graphql$/),
  ].filter(([file]) => !file.startsWith('src/generated/'));
  const naming = product.flatMap(([file, text]) => (anyOf(people).test(text) ? [file] : []));
  expect(naming).toEqual([]);
});

/** Where a fact type's word may stand, and why; only ever shorter. */
const allowed: Record<string, string> = {
  'src/cli/start.ts: Warning': 'the English word, before what is wrong with a setting',
};

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

test('code that is not about one type names no fact type', () => {
  const rooms = ['model', 'neo4j', 'execute', 'ingest', 'server', 'cli'];
  const word = new RegExp(`(?<![\\w$])(${model.factTypes.join('|')})(?![\\w$])`, 'g');
  const found = rooms
    .flatMap((room) => textsIn(`src/${room}`, /\.ts$/))
    .flatMap(([file, text]) => [...withoutComments(text).matchAll(word)].map(([type]) => `${file}: ${type}`));
  expect([...new Set(found)].filter((each) => !(each in allowed))).toEqual([]);
});
