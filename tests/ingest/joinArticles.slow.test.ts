import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, model } from '../support/loadedGraph.ts';

let work: string;
let graph: Graph;

beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'entente-join-'));
  graph = await emptyGraph();
  await begin();
});
afterEach(() => {
  rmSync(work, { recursive: true });
});
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

const report = `Ruritania has bought thirty Falcon howitzers from Syldavia, its defence ministry said on Monday after months of talks
between the two governments about the price, the training of crews and the supply of spare parts for the next ten years.
The first battery is to be shown to the public at a parade in the capital in the autumn, a spokeswoman added.`;
const other =
  'Syldavia sold its neighbour the Falcon. Ruritania had looked for guns for long, and turned to the yards of the south.';
const parties = {
  buyer: { value: 'Country:ruritania', printed: 'Ruritania' },
  seller: { value: 'Country:syldavia', printed: 'Syldavia' },
  system: { value: 'WeaponSystem:falcon', printed: 'Falcon' },
};

interface Fact {
  type?: string;
  id: string;
  quote: string;
  details?: object;
}

/** Writes an article of one claim, a person's or a reader's; gives its folder. */
function write(
  slug: string,
  text: string,
  { type = 'contract', id, quote, details = parties }: Fact,
  isProposed = true,
): string {
  const folder = join(work, slug);
  mkdirSync(folder);
  const article = `Article:${slug}`;
  const claim = { id: 'R1', quote, voice: 'ARTICLE', modality: 'ASSERTED', extractedBy: 'reader@3/Contract.buy (made up)', review: isProposed ? 'PENDING' : 'ACCEPTED', details }; // prettier-ignore
  const facts = { article, facts: [{ [type]: { id, claims: [claim] } }] };
  const nothing = { article, facts: [] };
  writeFileSync(join(folder, 'article.txt'), text);
  writeFileSync(join(folder, 'article.yaml'), JSON.stringify({ id: article, language: 'en', headline: slug, publisher: `The ${slug}`, sentences: [{ id: 'S1', start: 0, end: text.length }], unclaimed: [] })); // prettier-ignore
  writeFileSync(join(folder, 'facts.yaml'), JSON.stringify(isProposed ? nothing : facts));
  if (isProposed) writeFileSync(join(folder, 'proposed.yaml'), JSON.stringify(facts));
  return folder;
}

const bought = 'Ruritania has bought thirty Falcon howitzers from Syldavia';
const sold = 'Syldavia sold its neighbour the Falcon. Ruritania';

/** Who is spoken of. */
const reference = `citation: { title: Made up, url: 'https://example.org' }
entities:
  - country: { id: Country:ruritania, name: Ruritania }
  - country: { id: Country:syldavia, name: Syldavia }
  - weaponSystem: { id: WeaponSystem:falcon, name: Falcon }
  - event: { id: Event:summit, name: Yearly Summit }
facts: []
`;

async function load(...folders: string[]): Promise<string[]> {
  const { problems, notes } = await loadSources(graph, model, folders);
  expect(problems).toEqual([]);
  return notes.map(({ message }) => message);
}

async function begin(): Promise<void> {
  writeFileSync(join(work, 'names.yaml'), reference);
  await load(join(work, 'names.yaml'));
}

/** The fact of each claim, by the claim's id. */
const factsOfClaims = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await graph.read('MATCH (c:Claim)-[:FACT]->(f) RETURN c.id AS claim, f.id AS fact ORDER BY claim')).map(
      (row) => [row.get('claim') as string, row.get('fact') as string],
    ),
  );

test('proposals of two articles in different words, and of a reprint, are of the fact that a person made; the reprint is no source', async () => {
  const own = write('gazette', 'Ruritania, Syldavia, Falcon.', { id: 'Contract:falcon-deal', quote: 'Ruritania, Syldavia, Falcon' }, false); // prettier-ignore
  const wire = write('wire', report, { id: 'Contract:ruritania-syldavia-falcon-2023', quote: bought });
  const reprint = write('reprint', `(Agency) ${report}`, { id: 'Contract:ruritania-syldavia-falcon-2024', quote: bought }); // prettier-ignore
  const words = write('words', other, { id: 'Contract:ruritania-syldavia-falcon-2025', quote: sold });
  const folders = [own, wire, reprint, words];
  expect(await load(...folders)).toEqual([]);
  const all = ['gazette', 'reprint', 'wire', 'words'].map((slug) => `Claim:${slug}/R1`);
  expect(await factsOfClaims()).toEqual(
    Object.fromEntries(all.map((claim) => [claim, 'Contract:falcon-deal'])),
  );
  const sources = async (): Promise<unknown> =>
    (await graph.read('MATCH (f:Fact) RETURN collect(f.sources) AS sources'))[0]?.get('sources');
  expect(await sources()).toEqual([1]);

  const curate = curateWith(graph, model);
  for (const claim of all.slice(1, 3)) await curate('reviewClaim', { id: claim, review: 'ACCEPTED' }, 'Ann');
  expect(await sources()).toEqual([2]);
  await curate('reviewClaim', { id: all[3], review: 'ACCEPTED' }, 'Ann');
  expect(await sources()).toEqual([3]);
  const { violations, doubles } = await verifyGraph(graph, model);
  expect([violations, doubles]).toEqual([[], []]);
});

test('it makes no difference how many are stored at once, and a second load changes nothing', async () => {
  const folders = [
    write('wire', report, { id: 'Contract:ruritania-syldavia-falcon-2023', quote: bought }),
    write('words', other, { id: 'Contract:ruritania-syldavia-falcon-2025', quote: sold }),
  ];
  await load(...folders);
  const together = await contentHash(graph);
  graph = await emptyGraph();
  await begin();
  for (const folder of folders) await load(folder);
  expect(await contentHash(graph)).toEqual(together);
  const both = ['Claim:wire/R1', 'Claim:words/R1'].map((claim) => [claim, 'Contract:ruritania-syldavia-falcon-2023']); // prettier-ignore
  expect(await factsOfClaims()).toEqual(Object.fromEntries(both));
  writeFileSync(join(folders[1] ?? '', 'facts.yaml'), '# New.\narticle: Article:words\nfacts: []\n');
  await load(...folders);
  expect(await factsOfClaims()).toEqual(Object.fromEntries(both));
});

test('where two may be meant it is told, and a role or a date that differs is another fact', async () => {
  const signed = (value: string) => ({ ...parties, signed: { value, certainty: 'DERIVED', basis: 'Made up.' } }); // prettier-ignore
  const contract = (id: string, value: string, isProposed = true): string =>
    write(id, report, { id: `Contract:${id}`, quote: bought, details: signed(value) }, isProposed);
  await load(contract('old', '2011', false), contract('new', '2023', false), contract('third', '2017'));
  const words = write('words', other, { id: 'Contract:other', quote: sold });
  expect(await load(words)).toEqual([expect.stringMatching(/^proposals of Contract:other may be of Contract:new or Contract:old: they stay/)]); // prettier-ignore
  const { seller, system } = parties;
  const fourth = write('fourth', report, {
    id: 'Contract:fourth',
    quote: bought,
    details: { seller, system },
  });
  await load(contract('dated', '2023-05'), fourth);
  expect(await factsOfClaims()).toMatchObject({
    'Claim:words/R1': 'Contract:other',
    'Claim:dated/R1': 'Contract:new',
    'Claim:third/R1': 'Contract:third',
    'Claim:fourth/R1': 'Contract:fourth',
  });
});

test('who meets may meet again: only a dated meeting joins one of its day', async () => {
  const text = 'Ruritania and Syldavia met at the Yearly Summit.';
  const meeting = (slug: string, day?: string): string =>
    write(slug, text, {
      type: 'meeting',
      id: `Meeting:${slug}`,
      quote: 'Ruritania and Syldavia met at the Yearly Summit',
      details: {
        participants: [parties.buyer, parties.seller],
        series: { value: 'Event:summit', printed: 'Yearly Summit' },
        kind: { value: 'VISIT', certainty: 'INFERRED', basis: 'Made up.' },
        ...(day && { date: { value: day, certainty: 'DERIVED', basis: 'Made up.' } }),
      },
    });
  for (const folder of [meeting('first', '2024-05-02'), meeting('undated'), meeting('again', '2024-05')])
    await load(folder);
  expect(await factsOfClaims()).toEqual({
    'Claim:first/R1': 'Meeting:first',
    'Claim:undated/R1': 'Meeting:undated',
    'Claim:again/R1': 'Meeting:first',
  });
});
