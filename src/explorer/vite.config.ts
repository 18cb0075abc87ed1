import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Plugin, defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Puts a compressed copy beside each file that compresses, for the server to send as it is. */
const compress: Plugin = {
  name: 'compress',
  writeBundle({ dir = '' }, files) {
    for (const name of Object.keys(files).filter((each) => /\.(html|js|css|json|svg|ttf)$/.test(each)))
      writeFileSync(join(dir, `${name}.gz`), gzipSync(readFileSync(join(dir, name))));
  },
};

/** Builds both pages, the explorer and the playground, into `dist/` at the root of the project. */
export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: false,
  plugins: [compress],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: here('../../dist'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // React libraries mark files "use client", which means nothing in a bundle.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      input: { explorer: here('index.html'), playground: here('playground/index.html') },
    },
  },
});
