import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { sipriSample } from './sipriSample.ts';
import { closeGraph, emptyGraph, folder, loadedGraph } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';

const page = readFileSync(folder('docs/for-analysts.md'), 'utf8');
const commands = [...page.matchAll(/^```bash\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

/** The files that the page's commands read, made up. */
const files: Readonly<Record<string, string>> = {
  'entities.ftm.json': `${JSON.stringify({ id: 'NK-1', schema: 'Person', properties: { name: ['Ada Example'] } })}\n`,
  'trade-register.csv': sipriSample,
};

const home = mkdtempSync(join(tmpdir(), 'entente-analysts-'));
const before = process.cwd();

beforeAll(async () => {
  await loadedGraph();
  const { uri, username, password, database } = testLogin();
  Object.assign(process.env, {
    ENTENTE_HOME: home,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  process.chdir(home);
});

afterAll(async () => {
  process.chdir(before);
  await emptyGraph();
  await closeGraph();
  rmSync(home, { recursive: true, force: true });
});

/** The words of a line as a shell takes them apart. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** Runs a command in this process, which spares starting one; gives what it printed. */
async function run(args: readonly string[]): Promise<string> {
  const [name = ''] = args;
  const program = new Command('entente').exitOverride();
  const module = (await import(`../../src/cli/${name}.ts`)) as Record<string, (program: Command) => void>;
  for (const [key, add] of Object.entries(module)) if (/^add[A-Z]/.test(key)) add(program);
  let printed = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const told = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    await program.parseAsync(['node', 'entente', ...args]);
    return printed;
  } finally {
    spy.mockRestore();
    told.mockRestore();
  }
}

test.each(commands)('%s', async (line) => {
  const [npx, entente, ...args] = wordsOf(line);
  expect([npx, entente]).toEqual(['npx', 'entente']);
  expect(await run(args)).toMatch(/\S/);
});

test('every format that can be written is in a command of the page', () => {
  const formats = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, format]) => format);
  expect(formats.length).toBeGreaterThan(4);
  for (const format of formats) expect(commands.join('\n')).toContain(`convert ${String(format)} `);
});
