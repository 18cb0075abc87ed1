import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash } from '../src/neo4j/contentHash.ts';
import { loadSources } from '../src/ingest/loadSources.ts';
import { removeSource } from '../src/ingest/removeSource.ts';
import { run } from './cli/support.ts';
import { closeGraph, emptyGraph, folder, loadedGraph, model } from './support/loadedGraph.ts';
import { startTestService } from './support/startTestService.ts';

const work = mkdtempSync(join(tmpdir(), 'entente-short-form-'));
const article = join(work, 'articles', 'the-call');
const id = 'Article:the-call';

/** What a person writes of the readout of a call: three facts. */
const facts = `article: ${id}
entities:
  - person: { name: Joe Biden, names: [Joseph R. Biden] }
  - person: Narendra Modi
  - country: Poland
facts:
  - meeting:
      quote: President Joseph R. Biden, Jr. spoke today with Prime Minister Narendra Modi of India
      participants: [Joe Biden, Narendra Modi]
      kind: { value: CALL, printed: spoke }
      date: today
  - meeting:
      quote: the Prime Minister’s recent trip to Poland and Ukraine
      participants: { value: Narendra Modi, basis: He is the Prime Minister whom the sentence names. }
      kind: { value: VISIT, printed: trip }
      place: Poland
  - office: { quote: Prime Minister Narendra Modi of India, person: Narendra Modi, country: India, office: Prime Minister }
`;

/** Commands that were run in between. */
let commands = 0;
async function entente(...args: string[]): Promise<string> {
  commands += 1;
  const { code, out, err } = await run(args);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return out + err;
}

afterAll(async () => {
  rmSync(work, { recursive: true });
  await emptyGraph();
  await closeGraph();
});

test('three facts of a text of one’s own take two commands, twenty lines and no offset, and go wherever one likes', async () => {
  const graph = await loadedGraph();
  const first = await contentHash(graph);
  const text = folder('tests/fixtures/texts/whitehouse-modi-call.txt');
  await entente(
    'add',
    text,
    '--headline',
    'The call',
    '--published',
    '2024-08-26',
    '--to',
    join(work, 'articles'),
  );
  expect(readFileSync(join(article, 'facts.yaml'), 'utf8')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.schema\/facts\.schema\.json\n/,
  );
  expect(readdirSync(join(work, 'articles', '.schema')).sort()).toEqual([
    'article.schema.json',
    'facts.schema.json',
  ]);
  writeFileSync(join(article, 'facts.yaml'), facts);
  await entente('load', article);
  expect({
    commands,
    lines: facts.trim().split('\n').length <= 20,
    offsets: /\b(start|end):/.test(facts),
  }).toEqual({
    commands: 2,
    lines: true,
    offsets: false,
  });
  for (const claim of facts.split(/^ {2}- (?:meeting|office):/m).slice(1))
    expect(claim.trim().split('\n').length + 1).toBeLessThanOrEqual(6);

  const service = await startTestService(graph);
  try {
    const { data, errors } = await service.ask(`{
      person(name: "Narendra Modi") {
        meetings { nodes { id title date { edtf printed certainty } claims { nodes { quote verified voice } } } }
        offices { nodes { title country { name } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.person.meetings.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'Meeting:joe-biden-narendra-modi-call',
          date: { edtf: '2024-08-26', printed: 'today', certainty: 'DERIVED' },
          claims: { nodes: [expect.objectContaining({ verified: true, voice: 'ARTICLE' })] },
        }),
        expect.objectContaining({ id: 'Meeting:narendra-modi-visit' }),
      ]),
    );
    expect(data.person.offices.nodes).toEqual([expect.objectContaining({ country: { name: 'India' } })]);
  } finally {
    await service.stop();
  }

  const standing = await contentHash(graph);
  const told = await entente('export', '--to', join(work, 'export'));
  const paths = /npx entente load (.+)/.exec(told)?.[1]?.split(' ') ?? [];
  expect(paths).toHaveLength(2);
  await emptyGraph();
  expect((await loadSources(graph, model, paths)).problems).toEqual([]);
  expect(await contentHash(graph)).toEqual(standing);

  await removeSource(graph, model, id);
  expect(await contentHash(graph)).toEqual(first);
});

test('tidy writes the offsets into it, and the same loads', async () => {
  const graph = await loadedGraph();
  await entente('load', article);
  const before = await contentHash(graph);
  expect(await entente('tidy', article)).toContain('1 file was written, in 1 article folder.');
  expect(readFileSync(join(article, 'facts.yaml'), 'utf8')).toMatch(/^ +start: \d+$/m);
  await entente('tidy', article, '--check');
  await entente('load', article);
  expect(await contentHash(graph)).toEqual(before);
});
