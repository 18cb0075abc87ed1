import { heading, marked, openRoom, search, tabTo } from '../support/pageActions.ts';
import { type Journey, type Visit, isPhone } from './journey.ts';

const deal =
  'In October 2018, India signed a USD 5 billion deal with Russia to buy five units of the S-400 air defense missile systems';
/** Publishers of the two articles: every quote tells which it is from. */
const [agency, gazette] = [/Times of India · between .* 2022/, /Test Gazette · January 15, 2023/];

/** What did India buy, and who says so? */
export const bought: Journey = async ({ page, pages, open }) => {
  await open('/');
  await search(page, 'india');
  await heading(page, 'India');
  await page.getByRole('link', { name: /^India buys five S-400 Triumph units/ }).click();
  await heading(page, /^India buys five S-400/);
  const card = page.locator('.claim').filter({ hasText: deal });
  expect(await card.locator('.speaker').textContent()).toBe('The article itself');
  expect(await card.locator('.claim-source').textContent()).toMatch(agency);
  await card.getByRole('button', { name: `“${deal}”` }).click();
  const { text, start, end, isInView } = await marked(page);
  const query = 'query ($id: [String!]) { articles(filter: { id: $id }) { nodes { text } } }';
  const { data } = await pages.ask(query, { id: ['Article:russia-india-defence-cooperation'] });
  expect(text).toBe(deal);
  expect((data.articles.nodes[0].text as string).slice(start, end)).toBe(deal);
  expect(isInView).toBe(true);
};

/** How is Alipov linked to Pakistan? */
export const linked: Journey = async ({ page, open }) => {
  await open('/?of=Person:denis-alipov');
  await page.getByLabel('How is it linked to').fill('Pakistan');
  await page.keyboard.press('Enter');
  await heading(page, 'How is Denis Alipov linked to Pakistan?');
  await page.waitForSelector('.path .hop');
  const path = page.locator('.path').first();
  expect(await path.locator('.station').first().textContent()).toContain('Denis Alipov');
  expect(await path.locator('.station').last().textContent()).toContain('Pakistan');
  const hops = await path.locator('.hop').count();
  expect(hops).toBeGreaterThan(1);
  expect(await path.locator('.hop-words').count()).toBe(hops);
  expect(await path.locator('.hop .quote-line').count()).toBeGreaterThanOrEqual(hops);
  await path.getByRole('button', { name: '“as well as the border with Pakistan”' }).click();
  expect((await marked(page)).text).toBe('as well as the border with Pakistan');
};

/** What is only feared or threatened? */
export const feared: Journey = async ({ page, open }) => {
  await open('/');
  await openRoom(page, 'Ask');
  await page.waitForSelector('[data-standing=THREATENED]');
  const group = (standing: string) => page.locator(`[data-standing=${standing}]`);
  expect(await group('THREATENED').textContent()).toContain('United States');
  expect(await group('POSSIBLE').textContent()).toContain('if there are some delays');
  const denied = (await group('DENIED').textContent()) ?? '';
  expect(denied).toContain('India has not yet directly criticized Russia');
  // The second article answers what the first left open, and is told beside it.
  expect(denied).toContain('No annual summit between Russia and India was held in 2022.');
  expect(denied).toMatch(agency);
  expect(denied).toMatch(gazette);
  const quotes = await page.locator('[data-standing] .quote-line').count();
  expect(await page.locator('[data-standing] .quote-line .claim-source').count()).toBe(quotes);
  await group('THREATENED').locator('.fact-title a').first().click();
  await page.locator('.page-head .badge', { hasText: 'threatened' }).waitFor();
};

/** A card stands beside its sentence, or on a phone as a sheet at the foot of the window. */
async function expectBeside(visit: Visit, number: number): Promise<void> {
  const [card, sentence] = [`[data-card="${String(number)}"]`, `[data-sentence="${String(number)}"]`];
  const isThere = isPhone(visit)
    ? `(() => {
        const box = document.querySelector('.margin-card.open').getBoundingClientRect();
        return box.top > 200 && box.bottom <= innerHeight + 1 && box.height > 60;
      })()`
    : `Math.abs(document.querySelector('${card}').getClientRects()[0].top -
        document.querySelector('${sentence}').getClientRects()[0].top) < 3`;
  await visit.page.waitForFunction(isThere);
}

/** From a sentence to what was read in it; a sentence without claims says why. */
export const sentence: Journey = async (visit) => {
  const { page, open } = visit;
  await open('/');
  await openRoom(page, 'Articles');
  const item = page.locator('.article-item').filter({ hasText: 'Times of India' });
  expect(await item.textContent()).toMatch(/Times of India · via PTI · English.*sentences accounted for/);
  await item.getByRole('link').click();
  await page.locator('[data-sentence="12"]').click();
  const card = page.locator('[data-card="12"]');
  const facts = await card.locator('.claim-fact').allTextContents();
  expect(facts.some((fact) => fact.startsWith('Russia begins the delivery'))).toBe(true);
  expect(facts.some((fact) => fact.startsWith('India deploys'))).toBe(true);
  await expectBeside(visit, 12);
  await card.getByRole('button', { name: '“it is deployed in the northern sector”' }).click();
  expect((await marked(page)).text).toBe('it is deployed in the northern sector');
  for (const number of [4, 11])
    expect(await page.locator(`[data-card="${String(number)}"]`).textContent()).toMatch(
      /No claim: |Russia|India/,
    );
  expect(await page.locator('.card-none').first().textContent()).toMatch(/^No claim: [A-Z]/);
};

/** A link opens the view that was shared: filters, what is picked, how many rows. */
export const shared: Journey = async ({ page, pages, open }) => {
  await open('/?of=Country:india&view=table');
  // On a phone the legend is folded up.
  if (!(await page.getByRole('button', { name: /^denied/ }).isVisible()))
    await page.getByText('Legend and filter').click();
  await page.getByRole('button', { name: /^denied/ }).click();
  await page
    .getByRole('rowheader', { name: /^India buys/ })
    .getByRole('button')
    .click();
  const seen = async (): Promise<unknown[]> => {
    await page.locator('.drawer .quote').first().waitFor();
    return [
      await page.locator('tbody tr').count(),
      await page.locator('.picked h2').textContent(),
      await page.locator('.chip[aria-pressed=false]').count(),
      await page.getByRole('list', { name: 'Narrowed to' }).textContent(),
    ];
  };
  const before = await seen();
  const link = page.url();
  expect(link).toMatch(/off=DENIED/);
  await open('/');
  await open(link.slice(pages.origin.length));
  expect(await seen()).toEqual(before);
};

/** From the search to the words of an article without a mouse. */
export const keyboard: Journey = async ({ page, open }) => {
  await open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('s400');
  await page.keyboard.press('Enter');
  await heading(page, 'S-400 Triumph');
  await tabTo(page, /^India buys five/);
  await page.keyboard.press('Enter');
  await heading(page, /^India buys five/);
  await tabTo(page, /^“In October 2018/);
  await page.keyboard.press('Enter');
  expect((await marked(page)).text).toBe(deal);
};

/** A tap opens evidence in view: beside, or on a phone as a sheet from below; nothing is wider than the window. */
export const tapped: Journey = async (visit) => {
  const { page, open } = visit;
  await open('/?of=Country:india&view=table');
  await page
    .getByRole('rowheader', { name: /^India buys/ })
    .getByRole('button')
    .click();
  await page.locator('.drawer .quote').first().waitFor();
  const box = await page.locator('.drawer').boundingBox();
  const { height = 0 } = page.viewportSize() ?? {};
  expect(box && box.y > (isPhone(visit) ? 200 : 0) && box.height > 60).toBe(true);
  if (isPhone(visit)) expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(visit.width);
  // On a phone a row is a card: nothing of it is scrolled to.
  const hidden = await page.evaluate<number>(
    "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.table-scroll'))",
  );
  if (isPhone(visit)) expect(hidden).toBe(0);
  await page.locator('.drawer .quote').first().click();
  await marked(page);
  await page.waitForSelector('.margin-card.open');
};

/** Back and forward go one step at a time, and each tab is called by its page. */
export const backAndForward: Journey = async ({ page, open }) => {
  await open('/');
  await page.getByRole('link', { name: 'Russia country' }).click();
  await heading(page, 'Russia');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Table' }).click();
  await page.getByRole('rowheader', { name: 'India', exact: true }).getByRole('button').click();
  await page.locator('.drawer .picked h2', { hasText: 'India' }).waitFor();
  await page.goBack();
  await page.locator('.drawer').waitFor({ state: 'detached' });
  expect(await page.title()).toBe('Russia · Entente');
  await page.goBack();
  await page.locator('.fact').first().waitFor();
  await page.goBack();
  await heading(page, /^Who says so/);
  expect(await page.title()).toMatch(/^Who says so/);
  await page.goForward();
  await heading(page, 'Russia');
};
