import { ExpectedError } from '../errors.ts';
import type { Graph } from './openGraph.ts';
import { statement } from './readStatements.ts';

/** A setting of Neo4j that closes a security hole, and what is possible without it. */
interface Guard {
  setting: string;
  isClosed(value: string): boolean;
  hole: string;
}

/** The embedded Neo4j sets all of them; a server that the user provides may not. */
const guards: readonly Guard[] = [
  {
    setting: 'dbms.security.auth_enabled',
    isClosed: (value) => value === 'true',
    hole: 'anybody who reaches its port may read and write: set it to true',
  },
  {
    setting: 'dbms.security.allow_csv_import_from_file_urls',
    isClosed: (value) => value === 'false',
    hole: 'LOAD CSV can read local files, also in a session that may only read: set it to false',
  },
  {
    setting: 'db.transaction.timeout',
    isClosed: (value) => !/^0(\.0+)?(ns|ms|s|m|h|d)?$/.test(value),
    hole: 'a statement may run for ever: set it to 5s',
  },
  {
    setting: 'db.memory.transaction.max',
    isClosed: (value) => !/^0(\.0+)?B?$/i.test(value),
    hole: 'one statement may take all memory: set it to 256m',
  },
];

/** Neo4j does not show internal settings, so the audit tries whether it would connect. */
async function findReach(graph: Graph): Promise<string[]> {
  try {
    await graph.read(
      "LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN count(line)",
      {},
      { timeoutMs: 2_000 },
    );
  } catch (error) {
    if (error instanceof Error && /blocked|not allowed/i.test(error.message)) return [];
  }
  return [
    'Neo4j reaches other machines by LOAD CSV: set internal.dbms.cypher_ip_blocklist to 0.0.0.0/0,::/0, or refuse it the right to LOAD.',
  ];
}

/**
 * Audits the Neo4j in use. Gives one warning for each open hole, and one if the settings cannot be read. Throws
 * DATABASE_UNAVAILABLE.
 */
export async function auditNeo4jSettings(graph: Graph): Promise<string[]> {
  const names = guards.map(({ setting }) => setting);
  const open = await findReach(graph);
  try {
    const rows = await graph.read(statement('internal/settings.by.name'), { names });
    const values = new Map(rows.map((row) => [row.get('name') as string, row.get('value') as string]));
    const closable = guards.flatMap(({ setting, isClosed, hole }) => {
      const value = values.get(setting);
      return value === undefined || isClosed(value) ? [] : [`Neo4j's ${setting} is ${value}: ${hole}.`];
    });
    return [...open, ...closable];
  } catch (error) {
    // Reading settings needs a privilege that a careful user does not grant; other faults must not be hidden.
    if (error instanceof ExpectedError && error.code !== 'DATABASE_UNAVAILABLE') throw error;
    return [
      ...open,
      'The settings of Neo4j could not be checked: its user may not see them. See docs/security.md.',
    ];
  }
}
