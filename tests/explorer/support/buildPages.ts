import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../../support/loadedGraph.ts';

/** The time of the newest file under some folders, in milliseconds. */
function newest(paths: readonly string[]): number {
  const files = paths.flatMap((path) =>
    readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** Builds the pages when they are missing or older than their sources. */
export function buildPages(): void {
  const built = statSync(folder('dist/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest([folder('src/explorer'), folder('operations')])) {
    execFileSync(
      process.execPath,
      [folder('node_modules/vite/bin/vite.js'), 'build', 'src/explorer', '--logLevel', 'warn'],
      {
        cwd: folder(''),
      },
    );
  }
}
