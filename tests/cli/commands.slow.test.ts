import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { closeGraph, folder, loadedGraph } from '../support/loadedGraph.ts';
import { keepRecorded, recordedTexts } from '../reading/support.ts';
import { home, run, stackTrace } from './support.ts';

const article = 'Article:russia-india-defence-cooperation';

/** Folders of one annotated text each, with something wrong. */
const annotations: [name: string, annotation: string, text: string | null][] = [
  ['half', '{"id": "half", "entities": [], "facts": []}', null],
  ['odd', '["half"]', 'Nothing.'],
  ['broken', '{"id": ', 'Nothing.'],
];

beforeAll(async () => {
  await loadedGraph();
  mkdirSync(join(home, 'empty'));
  const person = { id: 'NK-1', schema: 'Person', properties: { name: ['Ada Example'] } };
  writeFileSync(join(home, 'list.ftm.json'), `${JSON.stringify(person)}\n`);
  for (const [name, annotation, text] of annotations) {
    mkdirSync(join(home, name));
    writeFileSync(join(home, name, `${name}.json`), annotation);
    if (text !== null) writeFileSync(join(home, name, `${name}.txt`), text);
  }
});

afterAll(async () => {
  await closeGraph();
  rmSync(home, { recursive: true, force: true });
});

type Case = [command: string, out: string];

const good: Case[] = [
  ['--help', 'Commands:'],
  ['--version', '0.'],
  ['help query', 'saved operation'],
  [`load ${folder('data/reference')}`, '0 refused.'],
  ['load --json', '"problems":[]'],
  ['query firstQuery', 'country = India (its example'],
  ['query firstQuery --var country=Russia', 'country = Russia\n'],
  ['query firstQuery --var country=Country:russia', 'country = Russia\n'],
  ['query explainPath --var from=Putin --var to=Country:india', 'to = Country:india'],
  ['query contractsOver --var amount=1000000000', '5000000000'],
  ['query firstQuery --json', '"data": {'],
  ['query contractsOver --csv', 'value.amount'],
  ['explain Query.contracts', 'MATCH'],
  ['coverage', article],
  [`coverage ${article}`, 'sentences accounted for'],
  [`coverage ${article.replace('Article:', '')}`, 'sentences accounted for'],
  [`coverage ${article} --json`, '"account"'],
  ['verify', ' 0 violations.'],
  [`verify ${folder('data/articles')} --json`, '"articleRules": 12'],
  [`publish ${article} 2022-05-14 --dry-run`, 'would move'],
  ['decisions --json', '"totalCount": 0'],
  ['key somebody reader', 'somebody reader '],
  ['cypher --list', 'suppliersOfCountry'],
  ['completion', 'complete -o default -F _entente entente'],
  ['schema', 'type Query'],
  ['schema --yaml', 'json-schema.org'],
  ['export --to exported', 'exported'],
  ['convert graphml --out graph.xml', 'graph.xml'],
  ['import ftm list.ftm.json --to imported --title Made-up', '1 entity and 0 facts in 1 file.'],
  [`csv ${folder('data/reference')} --out csv`, 'nodes and'],
];

test.each(good)('entente %s', async (command, out) => {
  const ran = await run(command.split(' '));
  expect(ran.err).not.toMatch(stackTrace);
  expect({ ...ran, out: ran.out.includes(out) ? out : ran.out }).toMatchObject({ code: 0, out });
});

const bad: [command: string, err: string, code: number][] = [
  ['', 'Usage: entente', 64],
  ['bogus', "unknown command 'bogus'", 64],
  ['load nowhere', 'is not there', 65],
  ['load --bogus', "unknown option '--bogus'", 64],
  ['csv', "required option '--out", 64],
  ['csv nowhere --out out', 'is not there', 65],
  [`csv --out ${folder('schema')}`, 'must be a new or empty folder', 64],
  ['query', "missing required argument 'name'", 64],
  ['query bogus', 'must be an operation of operations/', 64],
  ['query organizationsOf --var name=Ukraine', '(country: String!, at: Date), but names name', 64],
  ['query whatIsOpen --var of=India', '(it takes none)', 64],
  ['query explainPath --var from=Putin', 'explainPath needs to: ID! too', 64],
  ['query framingOf --var of=Chian', 'nothing is named "Chian". Named like it: Country "China"', 64],
  ['query organizationsOf --var country=India --var at=yesterday', 'yesterday', 64],
  ['query organizationsOf --var India', 'must be like name=value', 64],
  ['query firstQuery --json --csv', 'Only one of --json and --csv', 64],
  ['explain bogus', 'must be a type and a field', 64],
  ['explain Query.bogus', 'must be a type and a field', 64],
  ['coverage Article:nothing', 'must be the id of a loaded article', 64],
  ['coverage --least 7', 'must be from 0 to 1', 64],
  ['verify nowhere', 'no article.yaml lies in', 65],
  ['verify empty', 'no article.yaml lies in', 65],
  ['publish', "missing required argument 'article'", 64],
  [`publish ${article}`, 'DATE or --unset must be given', 64],
  [`publish ${article} yesterday`, 'EDTF', 64],
  ['publish Article:nothing 2022', 'must be the id of a loaded article', 64],
  ['remove', "missing required argument 'source'", 64],
  ['remove Article:nothing', 'must be the id of a loaded source', 64],
  [`purge ${article}`, 'Confirm with --yes', 64],
  ['purge Article:nothing --yes', 'must be the id of a loaded source', 64],
  ['undo', "missing required argument 'decision'", 64],
  ['undo Decision:none', 'must be the id of a decision', 64],
  ['decisions --first many', 'must be a whole number', 64],
  ['key somebody king', 'Allowed choices are', 64],
  ['key some/body reader', 'must consist of letters', 64],
  ['tidy nowhere', 'is not there', 65],
  ['convert bogus --out out', 'Allowed choices are', 64],
  ['convert csv', "required option '--out", 64],
  ['cypher bogus', 'bogus', 64],
  ['schema --bogus', "unknown option '--bogus'", 64],
  ['read', "missing required argument 'source'", 64],
  ['add note.txt --with both', 'must stand beside --read', 64],
  ['add note.txt --read --with model', '--with model needs a language model, and none is set', 64],
  ['read nowhere', '"nowhere" does not exist', 64],
  ['score nowhere', 'is not there', 65],
  ['score empty', 'but has none', 64],
  ['score half', 'half.txt is not there', 65],
  ['score odd', 'odd.json must hold an id', 65],
  ['score broken', 'broken.json cannot be read', 65],
  ['export Article:nothing --to out', 'Article:nothing', 64],
  ['export', '--to', 64],
  ['mcp --bogus', "unknown option '--bogus'", 64],
  ['doctor --bogus', "unknown option '--bogus'", 64],
  ['start --bogus', "unknown option '--bogus'", 64],
  ['setup more', 'too many arguments', 64],
  ['shell --bogus', "unknown option '--bogus'", 64],
];

const nameOf = (command: string): string => command.split(' ')[0] ?? '';

test.each(bad)('entente %s is refused in one message', async (command, err, code) => {
  const ran = await run(command.split(' ').filter(Boolean));
  expect(ran.err).not.toMatch(stackTrace);
  expect({ ...ran, err: ran.err.includes(err) ? err : ran.err }).toEqual({ code, out: '', err });
});

test('each command is run here', async () => {
  const { out } = await run(['--help']);
  const commands = [...out.matchAll(/^ {2}([a-z]+)( \[options\]| [[<]|\s{2})/gm)].map(
    ([, name]) => name ?? '',
  );
  const ran = new Set([...good, ...bad].map(([command]) => nameOf(command)));
  const elsewhere = ['add', 'help']; // add has tests of its own, tests/ingest/add
  expect(commands.length).toBeGreaterThan(10);
  expect(commands.filter((name) => !ran.has(name) && !elsewhere.includes(name))).toEqual([]);
});

test('an own article is loaded, asked about and removed', async () => {
  const { code, out } = await run(['load', folder('tests/fixtures/articles/made-up-year-in-review')]);
  expect({ code, out }).toEqual({ code: 0, out: '1 source loaded, 0 unchanged, 0 refused.\n' });
  const removed = await run(['remove', 'Article:made-up-year-in-review']);
  expect(removed.code).toBe(0);
  const [, undo = ''] = /(undo Decision:\S+)/.exec(removed.out) ?? [];
  const listed = await run(['decisions', '--csv', '--who', 'command line']);
  expect(listed.out).toContain(
    `${undo.slice('undo '.length)},remove article,Article:made-up-year-in-review,`,
  );
  expect(await run(undo.split(' '))).toMatchObject({ code: 0 });
});

test('a text is added and read in one go, by a language model too, ready to be loaded', async () => {
  const [statement] = recordedTexts('reading/read');
  if (!statement) throw new Error('There is no such text.');
  await keepRecorded(join(home, 'cache'), statement);
  writeFileSync(join(home, 'statement.txt'), statement.text);
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ choices: [{ finish_reason: 'stop', message: { content: '{"claims":[]}' } }] })); // prettier-ignore
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const env = { READER_URL: `http://127.0.0.1:${String(port)}/v1`, READER_MODEL: 'scripted' };
  const add = 'add statement.txt --read --with both --published 2025-05-22 --to own'.split(' ');
  const { code, out } = await run(add, '', env);
  server.close();
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(
      /known names?\.\n[^]*: 5 proposals from 7 sentences .*the language model proposed 0.*proposed\.yaml\n$/,
    ) as string,
  });
  expect((await run(['load', 'own', '--dry-run'])).err).toContain('of them proposals to review, 0 refused');
});

test('a saved operation without variables prints nothing of an example', async () => {
  const { out } = await run(['query', 'whatIsOpen']);
  expect(out).not.toContain('its example');
});

test('a database that does not answer is told in one message', async () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:1' };
  const ran = await run(['verify'], '', env);
  expect(ran.err).not.toMatch(stackTrace);
  expect(ran.code).toBe(69);
});
