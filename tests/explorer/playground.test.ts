import { readdirSync } from 'node:fs';
import { folder } from '../support/loadedGraph.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { type Browser, openBrowser } from './support/openBrowser.ts';
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

  test('runs every saved operation from a tab of its own and shows an answer', async () => {
    const names = readdirSync(folder('operations')).filter((name) => name.endsWith('.graphql'));
    const page = await browser.open('/playground');
    await page.waitForSelector('.graphiql-query-editor .view-line');
    const tabs = page.locator('.graphiql-tab-button');
    expect(await tabs.count()).toBe(names.length);
    expect(await tabs.first().textContent()).toBe('firstQuery');
    for (let place = 0; place < names.length; place++) {
      await tabs.nth(place).click();
      const name = (await tabs.nth(place).textContent()) ?? '';
      const [answer] = await Promise.all([
        page.waitForResponse((response) => (response.request().postData() ?? '').includes(`query ${name}`)),
        page.locator('.graphiql-execute-button').click(),
      ]);
      const body = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown };
      expect({ name, errors: body.errors }).toEqual({ name, errors: undefined });
      expect(Object.values(body.data ?? {}).every((value) => value !== null)).toBe(true);
      await page.locator('.graphiql-response', { hasText: '"data"' }).waitFor();
    }
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
