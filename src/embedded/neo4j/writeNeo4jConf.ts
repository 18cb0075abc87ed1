import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leastMemoryMb } from '../../config.ts';

/**
 * Writes `conf/neo4j.conf`, rewritten at each start, and the folders that Neo4j expects into the embedded home.
 * `others` override our settings.
 */
export async function writeNeo4jConf(
  home: string,
  boltPort: number,
  memoryMb?: number,
  others: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const folder of ['conf', 'data', 'import', 'logs', 'plugins', 'run']) {
    await mkdir(join(home, folder), { recursive: true, mode: 0o700 });
  }
  const settings = { ...neo4jSettings(boltPort, memoryMb), ...others };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const head = '# Written by Entente at every start; changes here are lost.';
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${[head, ...lines].join('\n')}\n`, { mode: 0o600 });
}

/** docker-compose.yml repeats these; a test compares the two. */
export function neo4jSettings(boltPort: number, memoryMb?: number): Record<string, string> {
  return {
    // Reachable from this machine only, and over Bolt only: the jars include no Neo4j Browser for HTTP to serve.
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    ...guards,
    ...memorySettings(memoryMb),
    // Stopping takes under a second instead of ten.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  };
}

/** Even a READ session could otherwise read local files and reach the network through LOAD CSV, or run forever. */
const guards = {
  'dbms.security.auth_enabled': 'true',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'server.directories.import': 'import',
  'db.transaction.timeout': '5s', // the loader requests more for its own transactions
  'db.lock.acquisition.timeout': '5s',
  'dbms.usage_report.enabled': 'false',
};

/**
 * The memory of Neo4j in megabytes. The default fits a laptop beside a browser and an editor: a gigabyte of heap, a
 * quarter for the page cache. Of more than that at most a quarter goes to the heap, the rest to the page cache. A
 * transaction over its share is refused; the server goes on.
 */
export function memorySettings(megabytes: number = leastMemoryMb): Record<string, string> {
  const heap = Math.max(1_024, Math.floor(megabytes / 4));
  const part = (share: number): string => `${Math.floor(heap * share)}m`;
  return {
    'server.memory.heap.initial_size': '256m',
    'server.memory.heap.max_size': part(1),
    'server.memory.pagecache.size': `${megabytes - heap}m`,
    'db.memory.transaction.max': part(0.25),
    'db.memory.transaction.total.max': part(0.5),
    'dbms.memory.transaction.total.max': part(0.5),
  };
}
