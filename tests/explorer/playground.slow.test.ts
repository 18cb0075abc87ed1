import { readdirSync } from 'node:fs';
import { folder } from '../support/loadedGraph.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { type Browser, openBrowser } from './support/openBrowser.ts';
import { runAxe } from './support/runAxe.ts';
import { type Pages, startPages } from './support/startPages.ts';

describeInBrowser('The playground', () => {
  let pages: Pages;
  let browser: Browser;
  const endings: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    pages = await startPages();
    endings.unshift(() => pages.stop());
    browser = await openBrowser(pages.origin);
    endings.unshift(() => browser.close());
  }, 120_000);
  afterAll(async () => {
    for (const end of endings) await end();
  });
  afterEach(async () => {
    expect(await browser.complaints()).toEqual([]);
    for (const page of browser.context.pages()) await page.close();
  });

  test('runs every saved operation from the list of their sentences, and shows an answer', async () => {
    const names = readdirSync(folder('operations')).filter((name) => name.endsWith('.graphql'));
    const page = await browser.open('/playground');
    await page.waitForSelector('.graphiql-query-editor .view-line');
    const saved = page.getByRole('region', { name: 'Saved operations' }).getByRole('button');
    expect(await saved.count()).toBe(names.length);
    expect(await saved.first().textContent()).toBe(
      'What does a country buy, from whom, and which organizations is it in? Start here.firstQuery',
    );
    for (let place = 0; place < names.length; place++) {
      await saved.nth(place).click();
      await page.locator(`.saved li:nth-child(${String(place + 1)}) [aria-current=true]`).waitFor();
      const name = (await saved.nth(place).locator('code').textContent()) ?? '';
      const [answer] = await Promise.all([
        page.waitForResponse((response) => (response.request().postData() ?? '').includes(`query ${name}`)),
        page.locator('.graphiql-execute-button').click(),
      ]);
      const body = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown };
      expect({ name, errors: body.errors }).toEqual({ name, errors: undefined });
      expect(Object.values(body.data ?? {}).every((value) => value !== null)).toBe(true);
      await page.locator('.graphiql-response', { hasText: '"data"' }).waitFor();
    }
    expect(await page.locator('.graphiql-tab-button').count()).toBe(1);
    // GraphiQL puts the button that closes a tab inside the tab.
    const own = (found: string[]): string[] => found.filter((each) => !each.startsWith('nested-interactive'));
    expect(own(await runAxe(page))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    await page.waitForSelector('.graphiql-query-editor .view-line');
    expect(await runAxe(page, ['color-contrast'])).toEqual([]);
  });

  test('shows an answer as tables whose rows open in the graph, on a phone, too', async () => {
    const page = await browser.open('/playground#saved=firstQuery');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForSelector('.graphiql-query-editor .view-line');
    for (const part of ['.graphiql-query-editor', '.graphiql-response'])
      expect((await page.locator(part).boundingBox())?.width).toBeGreaterThan(300);
    await page.getByRole('button', { name: 'Show the answer as a table' }).click();
    const table = page.getByRole('region', { name: 'country · contracts as buyer' });
    await table.waitFor();
    expect(await runAxe(page, ['color-contrast', 'scrollable-region-focusable', 'target-size'])).toEqual([]);
    const row = table.getByRole('row').nth(1);
    expect(await row.getByRole('cell').allTextContents()).toEqual(
      expect.arrayContaining(['Russia', 'S-400 Triumph', 'USD 5 billion']),
    );
    await row.getByRole('link', { name: 'open in graph' }).click();
    await page.getByRole('heading', { level: 1, name: /^India buys five S-400/ }).waitFor();
    await page.waitForSelector('.canvas canvas');
  });

  test('opens a shared link with its operation and variables', async () => {
    const query = 'query shared($name: String!) { country(name: $name) { name } }';
    const link = new URLSearchParams({ query, variables: '{ "name": "Russia" }' });
    const page = await browser.open(`/playground#${link.toString()}`);
    await page.waitForSelector('.graphiql-query-editor .view-line');
    const [answer] = await Promise.all([
      page.waitForResponse((response) =>
        (response.request().postData() ?? '').includes('"operationName":"shared"'),
      ),
      page.locator('.graphiql-execute-button').click(),
    ]);
    expect(await answer.json()).toMatchObject({ data: { country: { name: 'Russia' } } });
  });

  test('copies the open operation as curl and as a link', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: pages.origin });
    const page = await browser.open('/playground');
    await page.waitForSelector('.graphiql-query-editor .view-line');
    await page.getByRole('button', { name: 'Copy as curl, fetch or TypeScript' }).click();
    await page.getByRole('menuitem', { name: 'Copy as curl' }).click();
    await page.waitForTimeout(100);
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^curl 'http:\/\/127\.0\.0\.1:\d+\/graphql' -H/,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Share/ }).dispatchEvent('click');
    await page.waitForTimeout(100);
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/\/playground#query=/);
  });
});
