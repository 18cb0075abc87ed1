import { makeReadings } from '../../bench/generate/makeReadings.ts';
import { storeBulk } from '../../bench/store/storeBulk.ts';
import { closeGraph, emptyGraph, model } from '../support/loadedGraph.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { type Browser, openBrowser } from './support/openBrowser.ts';
import { type Pages, startPages } from './support/startPages.ts';

describeInBrowser('Around a crowded country', () => {
  let pages: Pages;
  let browser: Browser;
  beforeAll(async () => {
    const graph = await emptyGraph();
    await storeBulk(graph, model, () => makeReadings(2_000));
    pages = await startPages(graph);
    browser = await openBrowser(pages.origin);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await pages.stop();
    await emptyGraph();
    await closeGraph();
  });

  test('at most 500 things are drawn, and the page says of how many', async () => {
    const page = await browser.open('/?of=Country:country-0&view=graph');
    const count = page.locator('.drawn-count');
    await count.getByRole('button', { name: /^\+[\d,]+ more$/ }).click();
    await count.filter({ hasText: 'things: narrow it' }).waitFor();
    const [, drawn, all] = /([\d,]+) of ([\d,]+) things/.exec((await count.textContent()) ?? '') ?? [];
    const number = (text = ''): number => Number(text.replaceAll(',', ''));
    expect(number(drawn)).toBeLessThanOrEqual(500);
    expect(number(all)).toBeGreaterThan(500);
    const nodes = await page.evaluate<number>("document.querySelector('.canvas')._cyreg.cy.nodes().length");
    expect(nodes).toBe(number(drawn));
    expect(await browser.complaints()).toEqual([]);
  });
});
