import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Config, type Neo4jLogin, childEnvironment } from '../config.ts';
import { findJava } from '../embedded/findJava.ts';
import { neo4jMissing } from '../embedded/neo4j/neo4jMissing.ts';
import { openNeo4j } from '../embedded/neo4j/openNeo4j.ts';
import { rulesVersion, storageVersion } from '../ingest/storage.ts';
import { auditNeo4jSettings } from '../neo4j/auditNeo4jSettings.ts';
import { openGraph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';

/** The result of one check: what was found and, if something is wrong, how to fix it, in one line. */
export interface Finding {
  what: string;
  found: string;
  fix?: string;
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');

const oldestNode = [20, 19] as const;

function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
  const fix = `install Node ${oldestNode.join('.')} or newer`;
  return { what: 'Node', found: version, ...(isOld && { fix }) };
}

async function checkJava(config: Config): Promise<Finding> {
  try {
    return { what: 'Java', found: (await findJava(config, neo4jMissing)).version };
  } catch (error) {
    return { what: 'Java', found: 'none that Neo4j runs on', fix: messageOf(error) };
  }
}

async function checkMaven(): Promise<Finding> {
  try {
    const options = { env: childEnvironment(), timeout: 20_000 };
    const { stdout } = await promisify(execFile)('mvn', ['--batch-mode', '--version'], options);
    return { what: 'Maven', found: /Apache Maven ([\w.-]+)/.exec(stdout)?.[1] ?? 'found' };
  } catch {
    const fix = 'install Maven; it is needed once, to download Neo4j, unless NEO4J_URI names a server';
    return { what: 'Maven', found: 'none', fix };
  }
}

async function checkPort({ host, port }: Config): Promise<Finding> {
  const server = createServer();
  const code = await new Promise<string | undefined>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  const address = `${host}:${String(port)}`;
  if (code === undefined) return { what: 'Port', found: `${address} is free` };
  const fix = 'set PORT to a free one, 0 for any, or end what listens there';
  return { what: 'Port', found: `${address} cannot be taken (${code})`, fix };
}

/** Enough for the embedded Neo4j, its logs and a store of a few thousand articles. */
const leastFreeMb = 2_048;

async function checkDisk({ homes }: Config): Promise<Finding> {
  let folder = homes.data;
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const megabytes = Math.floor((bavail * bsize) / 2 ** 20);
  const fix = `free ${String(leastFreeMb)} MB, or set ENTENTE_HOME to a folder on another disk`;
  return {
    what: 'Disk',
    found: `${String(megabytes)} MB free at ${folder}`,
    ...(megabytes < leastFreeMb && { fix }),
  };
}

function checkPages(): Finding {
  const isBuilt = existsSync(fileURLToPath(new URL('../../dist/index.html', import.meta.url)));
  return isBuilt
    ? { what: 'Pages', found: 'built' }
    : { what: 'Pages', found: 'not built', fix: 'run npm run build in the clone' };
}

/** Checks the user's own Neo4j: whether it answers, who wrote its graph, and insecure settings. */
async function checkNeo4j(config: Config, login: Neo4jLogin): Promise<Finding[]> {
  try {
    await openNeo4j(config, { report: () => undefined });
  } catch (error) {
    return [{ what: 'Neo4j', found: `${login.uri} cannot be used`, fix: messageOf(error) }];
  }
  const graph = openGraph(login);
  try {
    const [row] = await graph.read(statement('internal/storage.of.graph'));
    const { version, rules } = (row?.toObject() ?? {}) as { version?: number; rules?: number };
    const isNewer = (version ?? 0) > storageVersion() || (rules ?? 0) > rulesVersion;
    const stored = row ? `graph of version ${String(version)}, rules ${String(rules)}` : 'no graph yet';
    const own = `this Entente writes version ${String(storageVersion())}, rules ${String(rulesVersion)}`;
    const fix = 'a newer Entente wrote it: update this one, or name another graph with NEO4J_URI';
    const holes = await auditNeo4jSettings(graph);
    return [
      { what: 'Neo4j', found: `${login.uri} answers` },
      { what: 'Graph', found: `${stored}; ${own}`, ...(isNewer && { fix }) },
      ...holes.map((hole) => ({ what: 'Neo4j settings', found: 'a hole is open', fix: messageOf(hole) })),
    ];
  } finally {
    await graph.close();
  }
}

/** Checks everything that a service with these settings needs. Starts and changes nothing. */
export async function diagnose(config: Config): Promise<Finding[]> {
  const { neo4j } = config;
  return [
    checkNode(process.versions.node),
    ...(neo4j
      ? await checkNeo4j(config, neo4j)
      : [
          await checkJava(config),
          await checkMaven(),
          { what: 'Neo4j', found: 'the embedded one, which entente start starts' },
        ]),
    await checkPort(config),
    await checkDisk(config),
    checkPages(),
  ];
}
