import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { decide } from '../../../src/ingest/decisions/decide.ts';
import { hashDecisions, standingDecisions } from '../../../src/ingest/decisions/hashDecisions.ts';
import { checkMerge } from '../../../src/ingest/decisions/merging.ts';
import { undo } from '../../../src/ingest/decisions/undo.ts';
import { exportSources } from '../../../src/ingest/export/exportSources.ts';
import { loadReadings } from '../../../src/ingest/loadReadings.ts';
import { loadSources } from '../../../src/ingest/loadSources.ts';
import { removeSource } from '../../../src/ingest/removeSource.ts';
import { typeOfId } from '../../../src/model/partsOfId.ts';
import { contentHash } from '../../../src/neo4j/contentHash.ts';
import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { makeEveryScalar } from '../../support/everyScalar.ts';
import { closeGraph, emptyGraph, folder, loadedGraph, model, testGraph } from '../../support/loadedGraph.ts';
import { type Spec, readSpec, spec, standingAfter } from '../support/generateSources.ts';
import { type Naming, nameCountry, naming } from '../support/nameCountry.ts';
import { testHistories } from '../support/testHistories.ts';

let graph: Graph;
let to: string;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(() => {
  to = mkdtempSync(join(tmpdir(), 'entente-export-'));
});
afterEach(() => {
  rmSync(to, { recursive: true, force: true });
});
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

/** Exports what stands and loads it into an empty graph: its hash before and after. */
async function roundTrip(ids: readonly string[] = []): Promise<{ before: unknown; after: unknown }> {
  const hashes = async (): Promise<unknown> => [await contentHash(graph), await hashDecisions(graph)];
  const before = await hashes();
  rmSync(to, { recursive: true, force: true });
  const { paths } = await exportSources(graph, model, to, ids);
  await emptyGraph();
  if (paths.length > 0) expect((await loadSources(graph, model, paths)).problems).toEqual([]);
  return { before, after: await hashes() };
}

test('the first article and the reference data, exported and loaded into an empty graph, give the same content', async () => {
  await loadedGraph();
  const { before, after } = await roundTrip();
  expect(after).toEqual(before);
  const slug = 'russia-india-defence-cooperation';
  expect(readFileSync(join(to, 'articles', slug, 'article.txt'))).toEqual(
    readFileSync(folder(`data/articles/${slug}/article.txt`)),
  );
});

test('values of every scalar come back to the last digit', async () => {
  const { model: drills, source, remove } = makeEveryScalar();
  try {
    await emptyGraph();
    expect((await loadSources(graph, drills, [source])).problems).toEqual([]);
    const before = await contentHash(graph);
    const { paths } = await exportSources(graph, drills, to, []);
    await emptyGraph();
    expect((await loadSources(graph, drills, paths)).problems).toEqual([]);
    expect(await contentHash(graph)).toEqual(before);
  } finally {
    remove();
  }
});

test('one article alone is exported, and an article that is not loaded is refused', async () => {
  await loadedGraph();
  const { sources } = await exportSources(graph, model, to, ['Article:russia-india-defence-cooperation']);
  expect([sources, readdirSync(to)]).toEqual([['Article:russia-india-defence-cooperation'], ['articles']]);
  await expect(exportSources(graph, model, to, ['Article:none'])).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(
      /^ARTICLE must be loaded \(Article:russia.*, but is "Article:none"\.$/,
    ) as string,
  });
});

type Step =
  | { load: Spec }
  | { remove: number }
  | { review: string; pick: number }
  | { publish: string | null; pick: number }
  | { merge: readonly [string, string] }
  | { name: Naming }
  | { undo: number };

const pick = fc.nat(9);
const country = fc.constantFrom('Country:alpha', 'Country:beta', 'Country:gamma');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ load: spec }) },
  { weight: 1, arbitrary: fc.record({ remove: pick }) },
  { weight: 2, arbitrary: fc.record({ review: fc.constantFrom('ACCEPTED', 'REJECTED', 'PENDING'), pick }) },
  { weight: 1, arbitrary: fc.record({ publish: fc.constantFrom('2020', '2021-05', null), pick }) },
  { weight: 2, arbitrary: fc.record({ name: naming }) },
  { weight: 1, arbitrary: fc.record({ merge: fc.tuple(country, country) }) },
  { weight: 1, arbitrary: fc.record({ undo: pick }) },
);

const who = 'ada';

async function anyOf(label: 'Claim' | 'Article', at: number): Promise<string | undefined> {
  const rows = await graph.read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  return rows[at % Math.max(1, rows.length)]?.get('id') as string | undefined;
}

/** Decides something, or takes a decision back. What makes no sense, such as merging what is gone, is refused. */
async function decideStep(each: Exclude<Step, { load: Spec } | { remove: number }>): Promise<void> {
  if ('merge' in each) {
    const [keep, merge] = each.merge;
    await decide(graph, model, { kind: 'MERGE_ENTITIES', target: merge, after: keep, who }, (run) =>
      checkMerge(run, model, 'ENTITIES', { keep, merge }),
    );
  } else if ('name' in each) {
    await nameCountry(graph, each.name, who);
  } else if ('undo' in each) {
    const standing = await standingDecisions(graph);
    const decision = standing[each.undo % Math.max(1, standing.length)];
    if (decision) await undo(graph, model, decision.id, { who });
  } else {
    const isReview = 'review' in each;
    const target = await anyOf(isReview ? 'Claim' : 'Article', each.pick);
    if (target === undefined) return;
    const kind = isReview ? 'REVIEW_CLAIM' : 'SET_PUBLICATION_DATE';
    await decide(graph, model, { kind, target, after: isReview ? each.review : each.publish, who });
  }
}

/** A source in which facts have what identifies them as in those before: loading refuses others. */
function withIdentity(given: Spec, roles: Map<string, string>): Spec {
  const claims = given.claims.map((claim) => {
    const fields = model.ownFields(typeOfId(claim.fact)).filter(({ identifies }) => identifies);
    const details = Object.entries(claim.details).map(([name, value]) => {
      const key = `${claim.fact}.${name}`;
      if (!fields.some((field) => field.name === name)) return [name, value];
      if (!roles.has(key)) roles.set(key, value);
      return [name, roles.get(key)];
    });
    return { ...claim, details: Object.fromEntries(details) as Record<string, string> };
  });
  return { ...given, claims };
}

async function checkHistory(steps: readonly Step[]): Promise<void> {
  await emptyGraph();
  let standing: Spec[] = [];
  const roles = new Map<string, string>();
  for (const each of steps) {
    if ('load' in each) {
      const load = withIdentity(each.load, roles);
      await loadReadings(graph, model, [readSpec(load)]);
      standing = standingAfter(standing, load);
    } else if ('remove' in each) {
      const gone = standing[each.remove % Math.max(1, standing.length)];
      if (gone) await removeSource(graph, model, readSpec(gone).source);
      standing = standing.filter((one) => one !== gone);
    } else
      await decideStep(each).catch((error: unknown) => {
        expect(['BAD_USER_INPUT', 'DATA_INVALID']).toContain((error as { code?: string }).code);
      });
  }
  const { before, after } = await roundTrip();
  expect(after).toEqual(before);
}

const history = fc.array(step, { minLength: 2, maxLength: 8 });

testHistories(
  'whatever was loaded, removed and decided, an export gives the same content and decisions in an empty graph',
  history,
  checkHistory,
);
