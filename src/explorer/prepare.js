/**
 * Builds the pages after `npm ci`. Does nothing where vite is not installed, as with `--omit=dev`: then the
 * service says how to build them.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const vite = fileURLToPath(new URL('../../node_modules/vite/package.json', import.meta.url));

if (existsSync(vite)) {
  const { build } = await import('vite');
  await build({ root: fileURLToPath(new URL('.', import.meta.url)), logLevel: 'warn' });
}
