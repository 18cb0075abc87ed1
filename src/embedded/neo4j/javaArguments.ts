import { join } from 'node:path';
import { memorySettings } from './writeNeo4jConf.ts';

const openPackages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * The arguments that start Neo4j from `libraries` (a folder of jars) in `home`, `flags` first; the same as those of
 * Neo4j's own launcher.
 */
export function javaArguments(libraries: string, home: string, flags: string[], memoryMb?: number): string[] {
  const memory = memorySettings(memoryMb);
  return [
    ...flags,
    ...openPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    `-Xms${memory['server.memory.heap.initial_size']}`,
    `-Xmx${memory['server.memory.heap.max_size']}`,
    `-XX:ErrorFile=${join(home, 'logs', 'java-crash-%p.log')}`, // else it is written to the working directory
    '-XX:+DisableExplicitGC',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dio.netty.leakDetection.level=DISABLED',
    '-Dlog4j2.disable.jmx=true',
    '-cp',
    join(libraries, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}
