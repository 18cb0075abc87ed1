import { join } from 'node:path';
import { readConfig } from '../../../src/config.ts';
import { annotateCached } from '../../../src/embedded/language/annotateCached.ts';
import { maxTextLength, openEngine } from '../../../src/embedded/language/openEngine.ts';
import { temporaryFolder, writeProgram } from '../neo4j/temporaryFolder.ts';

const answer = '[[[0,1,"NN","x","O",-1,"root"]]]';

// A stand-in for Java: answers each line, ends at "die", and prints what is no JSON at "noise".
const program = `
  console.log('"ready"');
  require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const text = JSON.parse(line);
    if (text === 'die') process.exit(3);
    console.log(text === 'noise' ? 'Exception in thread "main"' : ${JSON.stringify(answer)});
  }).on('close', () => process.exit());`;

async function openStandIn(script: string) {
  const folder = await temporaryFolder();
  await writeProgram(folder, 'java', script);
  const java = { command: join(folder, 'java'), version: '17', build: '17' };
  return openEngine({ java, folder, models: folder, version: 'stand-in' });
}

describe('openEngine', () => {
  test.each(['die', 'noise'])(
    'a text that is answered by "%s" is unread, and the next is read',
    async (text) => {
      const engine = await openStandIn(program);
      const [bad, good] = await Promise.all([engine.annotate(text), engine.annotate('Hello.')]);
      await engine.close();
      expect(bad).toEqual({ unread: 'The language engine gave no answer in time, or ended.' });
      expect(good).toEqual(JSON.parse(answer));
    },
  );

  test('a text that is too long is not tried', async () => {
    const engine = await openStandIn(program);
    const long = await engine.annotate('a'.repeat(maxTextLength + 1));
    await engine.close();
    expect(long).toEqual({ unread: 'The text must be at most 100000 characters long, but has 100001.' });
  });

  test('an engine that does not start is reported', async () => {
    await expect(openStandIn('process.exit(1);')).rejects.toMatchObject({ code: 'ENGINE_NOT_STARTED' });
  });
});

describe('the language engine itself', () => {
  test('gives tokens at their offsets, the same twice, and once more from its cache', async () => {
    const config = readConfig();
    const text = 'India signed a deal with Russia.\r\n\r\n👩‍🚀 “No,” Putin said.\0 The end';
    const engine = await annotateCached(config, () => undefined);
    const annotation = await engine.annotate(text);
    const again = await engine.annotate(text);
    await engine.close();
    if ('unread' in annotation) throw new Error(annotation.unread);
    const words = annotation.flat().map(([start, end]) => text.slice(start, end));
    expect(words.slice(0, 7)).toEqual(['India', 'signed', 'a', 'deal', 'with', 'Russia', '.']);
    expect(words).toContain('Putin');
    expect(annotation[0]?.[0]?.slice(2)).toEqual(['NNP', 'India', 'LOCATION', 1, 'nsubj']);
    expect(again).toEqual(annotation);
  });
});
