import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes `conf/neo4j.conf` into the home folder of the embedded Neo4j, with the folders that it expects. Ours alone: written anew at each start. */
export async function writeNeo4jConf(home: string, boltPort: number): Promise<void> {
  for (const folder of ['conf', 'data', 'import', 'logs', 'plugins', 'run']) {
    await mkdir(join(home, folder), { recursive: true, mode: 0o700 });
  }
  const lines = Object.entries(neo4jSettings(boltPort)).map(([name, value]) => `${name}=${value}`);
  const head = '# Written by Entente at every start; changes here are lost.';
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${[head, ...lines].join('\n')}\n`, { mode: 0o600 });
}

/** docker-compose.yml repeats these; a test compares the two. */
export function neo4jSettings(boltPort: number): Record<string, string> {
  return {
    // Reachable from this machine only, over Bolt only: the jars bring no Neo4j Browser, so HTTP would serve nothing.
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    ...guards,
    ...memory,
    // A stop takes under a second instead of ten.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  };
}

/** Even a READ session could otherwise read local files and reach the network through LOAD CSV, or run forever. */
const guards = {
  'dbms.security.auth_enabled': 'true',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'server.directories.import': 'import',
  'db.transaction.timeout': '5s', // the loader asks for longer, for each of its transactions
  'db.lock.acquisition.timeout': '5s',
  'dbms.usage_report.enabled': 'false',
};

/** Fits a laptop beside a browser and an editor; a transaction that needs more is refused, not the whole server. */
export const memory = {
  'server.memory.heap.initial_size': '256m',
  'server.memory.heap.max_size': '1g',
  'server.memory.pagecache.size': '256m',
  'db.memory.transaction.max': '256m',
  'db.memory.transaction.total.max': '512m',
  'dbms.memory.transaction.total.max': '512m',
};
