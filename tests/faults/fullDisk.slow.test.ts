import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../src/neo4j/openGraph.ts';
import { type OwnDatabase, ownDatabase } from '../support/ownDatabase.ts';

/** Runs a program; whether it could. */
function could(command: string, ...words: string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const disk = mkdtempSync(join(tmpdir(), 'entente-disk-'));
/** A thorough run sets FAULT_DISK=1: it takes a minute. Small disks are made of memory, which only root may do. Neo4j's logs of two databases take 512 MB before anything is stored. */
const isMounted =
  process.env.FAULT_DISK === '1' && could('mount', '-t', 'tmpfs', '-o', 'size=680m', 'tmpfs', disk);

let database: OwnDatabase | undefined;

afterAll(async () => {
  await database?.stop();
  if (isMounted) could('umount', disk);
  rmdirSync(disk);
});

(isMounted ? test : test.skip)(
  'a full disk is said so; with room again nothing acknowledged is lost, and writing goes on',
  async () => {
    database = await ownDatabase({ parent: disk });
    let graph = openGraph(database.login);
    await graph.alter('CREATE CONSTRAINT Probe_id IF NOT EXISTS FOR (p:Probe) REQUIRE p.id IS UNIQUE');
    const write = (id: number) =>
      graph.write((run) =>
        run('MERGE (p:Probe {id: $id}) SET p.text = $text', { id, text: String(id % 10).repeat(4_000_000) }),
      );
    const acknowledged: number[] = [];
    let code = '';
    for (let id = 0; id < 200 && !code; id += 1) {
      try {
        await write(id);
        acknowledged.push(id);
      } catch (error) {
        code = (error as { code: string }).code;
      }
    }
    await graph.close();
    database.kill();
    expect(could('mount', '-o', 'remount,size=1500m', disk)).toBe(true);
    await database.restart();
    graph = openGraph(database.login);
    const rows = await graph.read('MATCH (p:Probe) WHERE size(p.text) = 4000000 RETURN p.id AS id');
    const stored = new Set(rows.map((row) => row.get('id') as number));
    const lost = acknowledged.filter((id) => !stored.has(id)).length;
    process.stdout.write(`full disk: ${JSON.stringify({ code, acknowledged: acknowledged.length, lost })}\n`);
    await write(1_000);
    await graph.close();
    expect(code).toBe('DATABASE_FULL');
    expect(lost).toBe(0);
  },
);
