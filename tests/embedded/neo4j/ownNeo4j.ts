import { readConfig } from '../../../src/config.ts';
import { openNeo4j } from '../../../src/embedded/neo4j/openNeo4j.ts';

// A service in miniature, run by openNeo4j.test.ts: opens Neo4j, writes JSON lines {report}, then {open} or {code, message},
// and lives until its input ends (it stops then) or it is killed.
const tell = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);
const { homes, ...config } = readConfig();
const cache = process.argv[2] ?? homes.cache;
try {
  const options = { fresh: process.argv.includes('--fresh'), report: (report: string) => tell({ report }) };
  const open = await openNeo4j({ ...config, homes: { ...homes, cache } }, options);
  tell({ open });
  process.stdin.on('end', () => void open.stop().then(() => process.exit(0)));
  process.stdin.resume();
} catch (error) {
  tell({ code: (error as { code?: string }).code, message: (error as Error).message });
  process.exit(1);
}
