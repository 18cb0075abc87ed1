// Records what the language engine says of the annotated texts, so that tests of the reader need no download:
// npx tsx tools/recordAnnotations.ts
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { setOffDatelines } from '../src/reading/setOffDatelines.ts';
import { annotatedFolders } from '../tests/reading/support.ts';
import { annotateCached } from '../src/embedded/language/annotateCached.ts';

const fixtures = new URL('../tests/fixtures/', import.meta.url).pathname;
const target = join(fixtures, 'reading', 'annotations');
const engine = await annotateCached(readConfig(), console.error);
mkdirSync(target, { recursive: true });
for (const folder of [...annotatedFolders, 'reading/none']) {
  for (const name of readdirSync(join(fixtures, folder)).filter((each) => each.endsWith('.txt'))) {
    const annotation = await engine.annotate(
      setOffDatelines(readFileSync(join(fixtures, folder, name), 'utf8')),
    );
    if ('unread' in annotation) throw new Error(`${name}: ${annotation.unread}`);
    writeFileSync(join(target, name.replace(/txt$/, 'json')), `${JSON.stringify(annotation)}\n`);
  }
}
await engine.close();
