import { join } from 'node:path';

/** The arguments that start Neo4j from `libraries` (a folder of jars) in `home`. After Neo4j's own launcher, with a laptop's memory. */
export function javaArguments(libraries: string, home: string): string[] {
  return [
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    '-Xms256m',
    '-Xmx1g',
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
