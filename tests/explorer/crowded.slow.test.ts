import { makeReadings } from '../../bench/generate/makeReadings.ts';
import { storeBulk } from '../../bench/store/storeBulk.ts';
import { closeGraph, emptyGraph, model } from '../support/loadedGraph.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { type Browser, openBrowser } from './support/openBrowser.ts';
import { loaded } from './support/pageActions.ts';
import { type Pages, startPages } from './support/startPages.ts';

/** A contract of the crowded country, five thousand times over, with other sellers each time. */
const crowd = `
  MATCH (f:Contract)-[buys:BUYER]->(c:Country)
  WITH f, buys, c ORDER BY c.id, f.id LIMIT 1
  MATCH (s:Country) WHERE s <> c
  WITH f, buys, c, collect(s)[..40] AS sellers
  UNWIND range(1, 5000) AS n
  WITH f, buys, c, sellers[n % size(sellers)] AS seller, n
  CREATE (g:Fact:Contract)
  SET g = f {.*, id: 'Contract:copy-' + n}
  CREATE (g)-[b:BUYER]->(c) SET b = properties(buys)
  CREATE (g)-[s:SELLER]->(seller) SET s = properties(buys)
  RETURN DISTINCT c.id AS id`;

describeInBrowser('Around a country with 5,000 contracts', () => {
  let pages: Pages;
  let browser: Browser;
  let country: string;
  beforeAll(async () => {
    const graph = await emptyGraph();
    await storeBulk(graph, model, () => makeReadings(200));
    const [row] = await graph.write((run) => run(crowd));
    country = row?.get('id') as string;
    pages = await startPages(graph);
    browser = await openBrowser(pages.origin);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await pages.stop();
    await emptyGraph();
    await closeGraph();
  });

  interface Seen {
    nodes: number;
    letters: number;
    covered: number;
  }
  const seen = `(() => {
    const { cy } = document.querySelector('.canvas')._cyreg;
    const boxes = cy.nodes().map((node) => node.boundingBox({ includeOverlays: false, includeUnderlays: false }));
    const covers = (one, other) => Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > 1 &&
      Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > 1;
    return {
      nodes: boxes.length,
      letters: cy.zoom() * Math.min(...cy.nodes().map((node) => parseFloat(node.style('font-size')))),
      covered: boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => covers(one, other))).length,
    };
  })()`;

  test('a few are drawn at first, in letters that can be read; at most 500 when asked for; the page says of how many', async () => {
    const page = await loaded(await browser.open(`/?of=${country}&view=graph`));
    await page.waitForSelector('.canvas canvas');
    process.stderr.write(
      `Pages: the graph around 5,000 contracts is there after ${(await page.evaluate<number>('performance.now()')).toFixed(0)} ms\n`,
    );
    const first = await page.evaluate<Seen>(seen);
    expect(first.nodes).toBeLessThan(60);
    expect(first.letters).toBeGreaterThanOrEqual(11);
    expect(first.covered).toBe(0);
    const count = page.locator('.drawn-count');
    await count.getByRole('button', { name: /^\+[\d,]+ more$/ }).click();
    await count.filter({ hasText: 'things: narrow it' }).waitFor();
    const [, drawn, all] = /([\d,]+) of ([\d,]+) things/.exec((await count.textContent()) ?? '') ?? [];
    const number = (text = ''): number => Number(text.replaceAll(',', ''));
    expect(number(drawn)).toBeLessThanOrEqual(500);
    expect(number(all)).toBeGreaterThan(5_000);
    const more = await page.evaluate<Seen>(seen);
    expect(more.nodes).toBe(number(drawn));
    expect(more.letters).toBeGreaterThanOrEqual(11);
    expect(await browser.complaints()).toEqual([]);
  });
});
