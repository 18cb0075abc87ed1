// Run by `npm pack`: compiles src/ to dist/, and brings the schema and the licence along.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';

const here = import.meta.dirname;
rmSync(`${here}/dist`, { recursive: true, force: true });
execFileSync(process.execPath, [`${here}/../node_modules/typescript/bin/tsc`, '-p', here], {
  stdio: 'inherit',
});
for (const name of ['schema.graphql', 'LICENSE']) copyFileSync(`${here}/../${name}`, `${here}/${name}`);
