/**
 * Run by `npm pack`: puts the versions of production packages that are tested, overrides among them, into the tarball.
 * Whoever installs a package gets neither its lock file nor its overrides, but its shrinkwrap. With `--remove` it is
 * taken away again: in a clone the lock file counts.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const lockFile = new URL('../package-lock.json', import.meta.url);
const shrinkwrap = new URL('../npm-shrinkwrap.json', import.meta.url);

if (process.argv.includes('--remove')) rmSync(shrinkwrap, { force: true });
else {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  const root = { ...lock.packages[''] };
  delete root.devDependencies;
  const others = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  const packages = { '': root, ...Object.fromEntries(others) };
  writeFileSync(shrinkwrap, `${JSON.stringify({ ...lock, packages }, null, 1)}\n`);
}
