import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markProcess } from '../../../src/embedded/markProcess.ts';
import { takeLock } from '../../../src/embedded/takeLock.ts';
import { temporaryFolder } from './temporaryFolder.ts';

describe('takeLock', () => {
  test('lets one in, tells the other who, and lets it in after the release', async () => {
    const path = join(await temporaryFolder(), 'deep', 'lock');
    const first = await takeLock(path);
    expect(await takeLock(path)).toEqual({ holder: await markProcess(process.pid) });
    await first.release?.();
    expect((await takeLock(path)).release).toBeDefined();
  });

  test('takes over from a process that was killed', async () => {
    const path = join(await temporaryFolder(), 'lock');
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(other, 'spawn');
    const mark = await markProcess(other.pid!);
    await writeFile(path, JSON.stringify(mark));
    expect(await takeLock(path)).toEqual({ holder: mark });
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect((await takeLock(path)).release).toBeDefined();
  });

  test('takes over when another process has got the id of the dead one', async () => {
    const path = join(await temporaryFolder(), 'lock');
    await writeFile(path, JSON.stringify({ pid: process.pid, started: 'in an earlier life' }));
    expect((await takeLock(path)).release).toBeDefined();
  });

  test.each(['', 'nonsense', '{"pid":"1"}', 'null'])('takes over a file that says %j', async (text) => {
    const path = join(await temporaryFolder(), 'lock');
    await writeFile(path, text);
    expect((await takeLock(path)).release).toBeDefined();
  });

  test('lets one in of many that take over at once, and leaves nothing else', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'lock');
    for (let round = 0; round < 20; round += 1) {
      await writeFile(path, 'stale');
      const locks = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
      expect(locks.filter((lock) => lock.release)).toHaveLength(1);
      expect(await readdir(folder)).toEqual(['lock']);
      expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(await markProcess(process.pid));
    }
  });

  test('takes over also when an earlier one died while taking over', async () => {
    const path = join(await temporaryFolder(), 'lock');
    await writeFile(path, 'stale');
    await writeFile(`${path}.takeover`, '');
    const longAgo = Date.now() / 1000 - 60;
    await utimes(`${path}.takeover`, longAgo, longAgo);
    expect((await takeLock(path)).release).toBeDefined();
  });
});
