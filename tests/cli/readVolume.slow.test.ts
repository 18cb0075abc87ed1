import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepRecorded, recordedTexts } from '../reading/support.ts';
import { folder } from '../support/loadedGraph.ts';

/** As many as the gate has time for; 2,000 by hand. */
const count = Number(process.env.ENTENTE_TEST_ARTICLES ?? 150);
const home = mkdtempSync(join(tmpdir(), 'entente-volume-'));
const input = join(home, 'articles.jsonl');

/** Starts `entente read` as a process of its own, with less memory than all texts together would take. */
function read(to: string): ChildProcess {
  return spawn(
    process.execPath,
    ['--max-old-space-size=160', folder('src/cli/bin.js'), 'read', input, '--to', join(home, to), '--no-graph', '--workers', '2'], // prettier-ignore
    { cwd: home, env: { PATH: process.env.PATH, ENTENTE_HOME: home }, stdio: 'ignore' },
  );
}

const end = async (child: ChildProcess): Promise<unknown> => (await once(child, 'exit'))[0];

/** The article folders in a folder. */
function articlesIn(to: string): string[] {
  try {
    return readdirSync(join(home, to)).filter((name) => !name.includes('.'));
  } catch {
    return [];
  }
}

/** All that lies in a folder, as one hash. */
function hashOf(to: string): string {
  const hash = createHash('sha256');
  const parent = join(home, to);
  const files = readdirSync(parent, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort())
    hash.update(path.slice(parent.length)).update(readFileSync(path));
  return hash.digest('hex');
}

describe('many articles', () => {
  beforeAll(async () => {
    const texts = recordedTexts('reading/second');
    // Texts of their own, of which the engine says the same but for the number at their end.
    const lines = Array.from({ length: count }, async (_, at) => {
      const each = texts[at % texts.length];
      if (!each) throw new Error('There are no texts.');
      const text = `${each.text.trim()}\n\n(${String(at)})`;
      await keepRecorded(join(home, 'cache'), { ...each, text });
      return JSON.stringify({ text, published: each.wanted.published });
    });
    writeFileSync(input, (await Promise.all(lines)).join('\n'));
  }, 60_000);
  afterAll(() => {
    rmSync(home, { recursive: true });
  });

  test('a reading that is killed half-way and run again ends as one that was not, in bounded memory', async () => {
    expect(await end(read('whole'))).toBe(0);
    expect(articlesIn('whole')).toHaveLength(count);

    const first = read('halved');
    const killed = end(first);
    while (articlesIn('halved').length < count / 2 && first.exitCode === null) await sleep(5);
    first.kill('SIGKILL');
    await killed;
    expect(articlesIn('halved').length).toBeLessThan(count);
    expect(await end(read('halved'))).toBe(0);
    expect(hashOf('halved')).toBe(hashOf('whole'));
  }, 600_000);
});
