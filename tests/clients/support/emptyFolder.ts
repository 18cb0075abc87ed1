import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { folder } from '../../support/loadedGraph.ts';

const execute = promisify(execFile);

/** In milliseconds. npm waits five minutes by default before it tries a stalled connection again. */
const fetchTimeout = '30000';

/** What a machine behind a proxy needs to reach the registry; npm's own variables would point back to the project. */
const ofNetwork = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|https?_proxy|no_proxy)$/i.test(name),
  ),
);

/** A folder outside the project, as a user's own: nothing of the project's `node_modules` is found from it. */
export interface EmptyFolder {
  path: string;
  /** Runs a program in it and gives what it printed. Rejects with all that it printed when it fails. */
  run(program: string, args: readonly string[], env?: Record<string, string>): Promise<string>;
  /** Installs packages from the registry, at exact versions. */
  install(...packages: string[]): Promise<void>;
}

/** Makes one, with copies of these folders of the project. */
export function emptyFolder(...copied: string[]): EmptyFolder {
  const path = mkdtempSync(join(tmpdir(), 'entente-user-'));
  writeFileSync(join(path, 'package.json'), '{ "type": "module", "private": true }\n');
  for (const each of copied) cpSync(folder(each), path, { recursive: true });
  const run: EmptyFolder['run'] = async (program, args, env = {}) => {
    try {
      const own = { PATH: process.env.PATH, HOME: process.env.HOME, npm_config_fetch_timeout: fetchTimeout };
      const options = {
        cwd: path,
        env: { ...ofNetwork, ...own, ...env },
        maxBuffer: 2 ** 25,
        timeout: 400_000,
      };
      return (await execute(program, args, options)).stdout;
    } catch (error) {
      const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
      throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr || message}`, { cause: error });
    }
  };
  return {
    path,
    run,
    install: async (...packages) => {
      await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '-E', ...packages]);
    },
  };
}

/** Packs a package of the project, and gives the path of the tarball. */
export async function pack(name: string, destination: string): Promise<string> {
  const { stdout } = await execute('npm', ['pack', '--json', '--pack-destination', destination], {
    cwd: folder(name),
  });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }];
  return join(destination, filename);
}
