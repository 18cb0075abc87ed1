import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gql } from 'graphql-tag';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import { setPublicationDate } from '../../src/ingest/setPublicationDate.ts';
import { closeGraph, folder, loadedGraph, model } from '../support/loadedGraph.ts';
import { type TestService, startTestService } from '../support/startTestService.ts';
import { until } from '../support/until.ts';

const article = 'Article:russia-india-defence-cooperation';
const who = 'a test';
const second = 'Article:made-up-year-in-review';

let graph: Graph;
let service: TestService;

beforeAll(async () => {
  graph = await loadedGraph();
  service = await startTestService(graph);
});

afterAll(async () => {
  await service.stop();
  // What stands is what stood before; only history is left behind.
  await graph.write((run) =>
    run(
      'MATCH (n:Version|Withdrawn|WithdrawnDetail|WithdrawnArticle|PastSentence|PastEntity|Decision) DETACH DELETE n',
    ),
  );
  await closeGraph();
});

/** Standings by id, now or as the graph held them. */
async function standings(asOf?: string): Promise<Record<string, string>> {
  const { data, errors } = await service.ask(
    gql`
      query ($asOf: DateTime) {
        meetings(standing: null, asOf: $asOf) {
          nodes {
            currentId
            standing
          }
        }
        delays(standing: null, asOf: $asOf) {
          nodes {
            currentId
            standing
            of {
              id
            }
          }
        }
        deliveries(standing: null, asOf: $asOf) {
          nodes {
            currentId
            standing
            began {
              edtf
              certainty
            }
          }
        }
      }
    `,
    { asOf: asOf ?? null },
  );
  expect(errors).toBeUndefined();
  const began = data.deliveries.nodes.flatMap(
    (each: { currentId: string; began: { edtf: string; certainty: string } | null }) =>
      each.began ? [[`${each.currentId} began`, `${each.began.edtf} ${each.began.certainty}`]] : [],
  );
  const facts = [...data.meetings.nodes, ...data.delays.nodes] as { currentId: string; standing: string }[];
  return {
    ...Object.fromEntries(facts.map(({ currentId, standing }) => [currentId, standing])),
    ...Object.fromEntries(began),
  };
}

const summit = 'Meeting:russia-india-annual-summit-2022';
const delay = 'Delay:russia-indian-armed-forces-feared';
const delivery = 'Delivery:russia-india-s-400-first-regiment began';
const moment = async (): Promise<string> => {
  const now = async (): Promise<string> =>
    (await graph.read('RETURN toString(datetime()) AS now'))[0]?.get('now') as string;
  // Moments are told in milliseconds: no two of them may be the same.
  const before = await now();
  await until(async () => Date.parse(await now()) > Date.parse(before) + 1);
  const between = await now();
  await until(async () => Date.parse(await now()) > Date.parse(between) + 1);
  return between;
};

test('two loads in a row leave an identical graph', async () => {
  const before = await contentHash(graph);
  const { loaded } = await loadSources(graph, model, [folder('data/reference'), folder('data/articles')]);
  expect(loaded).toEqual([]);
  await graph.write((run) => run('MATCH (s:Source) SET s.hash = null'));
  await loadSources(graph, model, [folder('data/reference'), folder('data/articles')]);
  expect(await contentHash(graph)).toEqual(before);
});

test('setting and unsetting a date and adding and removing an article restores the graph, and asOf sees the states between', async () => {
  const first = await contentHash(graph);
  const atFirst = await moment();

  const moved = await setPublicationDate(graph, model, article, '2023-05-14', { who, dryRun: true });
  expect(moved).toContainEqual(
    expect.objectContaining({ words: 'last December', before: '2021-12', after: '2022-12' }),
  );
  expect(await contentHash(graph)).toEqual(first);
  await setPublicationDate(graph, model, article, '2023-05-14', { who });
  const dated = await moment();
  expect((await standings())[delivery]).toBe('2022-12 INFERRED');

  await loadSources(graph, model, [folder('tests/fixtures/articles')]);
  const added = await moment();
  expect(await standings()).toMatchObject({
    [summit]: 'DENIED',
    [delay]: 'ASSERTED',
    [delivery]: '2021-12 EXPLICIT',
  });
  const [labels] = await graph.read('MATCH (f:Delay {id: $id}) RETURN labels(f) AS labels', { id: delay });
  expect(labels?.get('labels')).not.toContain('Unasserted');

  await removeSource(graph, model, second);
  expect(await standings()).toMatchObject({
    [summit]: 'UNKNOWN',
    [delay]: 'POSSIBLE',
    [delivery]: '2022-12 INFERRED',
  });
  await setPublicationDate(graph, model, article, null, { who });

  expect(await contentHash(graph)).toEqual(first);
  expect(await standings(atFirst)).toMatchObject({ [summit]: 'UNKNOWN', [delivery]: '2021-12 INFERRED' });
  expect(await standings(dated)).toMatchObject({ [summit]: 'UNKNOWN', [delivery]: '2022-12 INFERRED' });
  expect(await standings(added)).toMatchObject({
    [summit]: 'DENIED',
    [delay]: 'ASSERTED',
    [delivery]: '2021-12 EXPLICIT',
  });
});

test('open questions are closed by the article that answers them, and open again without it', async () => {
  const ask = async (): Promise<string[]> => {
    const { data } = await service.ask(
      '{ openQuestions(open: false) { question closedBy { id } about { id } } }',
    );
    return data.openQuestions.map(({ about }: { about: { id: string } }) => about.id);
  };
  expect(await ask()).not.toContain(summit);
  await loadSources(graph, model, [folder('tests/fixtures/articles')]);
  expect(await ask()).toEqual(expect.arrayContaining([summit, 'Delivery:russia-india-s-400-first-regiment']));
  await removeSource(graph, model, second);
  expect(await ask()).not.toContain(summit);
});

test('an article with the same address and other bytes is a new version: the old one is withdrawn, not lost', async () => {
  const before = await contentHash(graph);
  const copy = mkdtempSync(join(tmpdir(), 'entente-version-'));
  const source = folder('tests/fixtures/articles/made-up-year-in-review');
  /** A version of the made-up article in a folder of its own: all ids follow its slug. */
  const version = (slug: string, addition: string): string => {
    const to = join(copy, slug);
    cpSync(source, to, { recursive: true });
    const text = readFileSync(join(source, 'article.txt'), 'utf8') + addition;
    writeFileSync(join(to, 'article.txt'), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    for (const name of ['article.yaml', 'facts.yaml']) {
      const yaml = readFileSync(join(to, name), 'utf8').replaceAll(
        'Article:made-up-year-in-review',
        `Article:${slug}`,
      );
      const dated = yaml.replace(/^sha256:.*$/m, `sha256: ${sha256}`).replace(/^url:.*\n/m, '');
      writeFileSync(
        join(to, name),
        name === 'article.yaml' ? `${dated}url: https://example.org/year-in-review\n` : dated,
      );
    }
    return to;
  };
  const first = await loadSources(graph, model, [version('first-version', '')]);
  expect(first.problems).toEqual([]);
  const later = await loadSources(graph, model, [version('second-version', ' ')]);
  expect(later.problems).toEqual([]);
  const { data } = await service.ask('{ articles { nodes { id } } }');
  const ids = data.articles.nodes.map(({ id }: { id: string }) => id);
  expect(ids).toContain('Article:second-version');
  expect(ids).not.toContain('Article:first-version');
  const [kept] = await graph.read(
    "MATCH (a:WithdrawnArticle {id: 'Article:first-version'}) RETURN size(a.text) AS size, COUNT { MATCH (w:Withdrawn {source: a.id}) } AS claims",
  );
  expect(kept?.toObject()).toEqual({
    size: readFileSync(join(source, 'article.txt'), 'utf8').length,
    claims: 3,
  });
  await removeSource(graph, model, 'Article:second-version');
  rmSync(copy, { recursive: true });
  expect(await contentHash(graph)).toEqual(before);
});
