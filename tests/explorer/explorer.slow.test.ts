import type { Page } from 'playwright-core';
import { until } from '../support/until.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { type Browser, openBrowser } from './support/openBrowser.ts';
import { runAxe } from './support/runAxe.ts';
import { readPdf } from './support/readPdf.ts';
import { type Pages, startPages } from './support/startPages.ts';

const article = 'russia-india-defence-cooperation';
const deal =
  'In October 2018, India signed a USD 5 billion deal with Russia to buy five units of the S-400 air defense missile systems';

/** The origin whose pages may frame views. */
const embedder = 'http://news.example';

const views: Readonly<Record<string, string>> = {
  start: '/',
  profile: '/?of=Country:india',
  fact: '/?of=Contract:india-russia-s-400-2018',
  graph: '/?of=Country:india&view=graph&pick=Country:russia',
  table: '/?of=Country:india&view=table',
  timeline: '/?of=Country:india&view=timeline',
  map: '/?view=map',
  mapOf: '/?of=Country:us&view=map',
  path: '/?of=Person:denis-alipov&to=Country:pakistan&view=path',
  contract: '/?of=Contract:india-russia-s-400-2018&view=contract',
  unasserted: '/?view=unasserted',
  tensions: '/?view=tensions',
  questions: '/?view=questions',
  articles: '/?view=articles',
  article: `/?of=Article:${article}`,
  sentence: `/?of=Sentence:${article}/S12&colour=reading`,
  about: '/?view=about',
  nowhere: '/?view=nonsense',
};

describeInBrowser('The explorer', () => {
  let pages: Pages;
  let browser: Browser;
  const endings: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    pages = await startPages(undefined, { embedders: [embedder] });
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

  /** Opens a view and waits until what it asks for has come. */
  async function open(address: string): Promise<Page> {
    const page = await browser.open(address);
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Loading…' }).waitFor();
    await page.waitForSelector('.skeleton', { state: 'detached' });
    return page;
  }

  async function search(page: Page, words: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Search' }).fill(words);
    await page.keyboard.press('Enter');
  }

  interface Marked {
    text: string;
    start: number;
    end: number;
    isInView: boolean;
  }
  /** The marked words of the article, and whether they are in view. */
  async function marked(page: Page): Promise<Marked> {
    await page.waitForSelector('.article-text mark');
    await page.waitForTimeout(100);
    return page.evaluate<Marked>(`(() => {
      const box = document.querySelector('.article-text');
      const marks = [...box.querySelectorAll('mark')];
      const { top, bottom } = marks[0].getBoundingClientRect();
      return {
        text: marks.map((mark) => mark.textContent).join(''),
        start: Number(box.dataset.start), end: Number(box.dataset.end),
        isInView: top >= 0 && bottom <= window.innerHeight,
      };
    })()`);
  }
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  test('answers what India bought from Russia and who says so, with the quote at its place', async () => {
    const page = await open('/');
    await search(page, 'india');
    await heading(page, 'India');
    await page.getByRole('link', { name: /^India buys five S-400 Triumph units/ }).click();
    await heading(page, /^India buys five S-400/);
    const card = page.locator('.claim').filter({ hasText: deal });
    expect(await card.locator('.speaker').textContent()).toBe('The article itself');
    expect(await card.locator('.claim-source').textContent()).toMatch(/Times of India · between .* 2022/);
    await card.getByRole('button', { name: `“${deal}”` }).click();
    const { text, start, end, isInView } = await marked(page);
    const whole = (await pages.ask('{ articles { nodes { text } } }')).data.articles.nodes[0].text as string;
    expect(text).toBe(deal);
    expect(whole.slice(start, end)).toBe(deal);
    expect(isInView).toBe(true);
  });

  test('goes back one step at a time, and calls each tab by its page', async () => {
    const page = await open('/');
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
  });

  test('explains each step of how Alipov is linked to Pakistan', async () => {
    const page = await open('/?of=Person:denis-alipov');
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
  });

  test('asks which one is meant rather than guess, and says when nothing has a name', async () => {
    const page = await open('/?of=Person:denis-alipov');
    const box = page.getByLabel('How is it linked to');
    await box.fill('xyzzy plugh');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing is called “xyzzy plugh”.').waitFor();
    await box.fill('rus');
    await page.keyboard.press('Enter');
    await page.getByText(/^Which one: .*Russia/).waitFor();
  });

  test('tells what is only feared or threatened apart from what is asserted', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    await page.waitForSelector('[data-standing=THREATENED]');
    expect(await page.locator('[data-standing=THREATENED]').textContent()).toContain('United States');
    expect(await page.locator('[data-standing=POSSIBLE]').textContent()).toContain('some circles in India');
    expect(await page.locator('[data-standing=DENIED]').textContent()).toContain(
      'India has not yet directly criticized Russia',
    );
    expect(await page.locator('[data-standing=UNKNOWN]').textContent()).toContain(
      'did not give a direct answer',
    );
    const quotes = await page.locator('[data-standing] .quote-line').count();
    expect(await page.locator('[data-standing] .quote-line .claim-source').count()).toBe(quotes);
    await page.locator('[data-standing=THREATENED] .fact-title a').first().click();
    await page.locator('.page-head .badge', { hasText: 'threatened' }).waitFor();
  });

  test('reads an article with its claims beside the sentences, and says why a sentence makes none', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Articles', exact: true }).click();
    const item = page.locator('.article-item').first();
    expect(await item.textContent()).toMatch(/Times of India · via PTI · English.*sentences accounted for/);
    await item.getByRole('link').click();
    await page.locator('[data-sentence="12"]').click();
    const card = page.locator('[data-card="12"]');
    const facts = await card.locator('.claim-fact').allTextContents();
    expect(facts.some((fact) => fact.startsWith('Russia begins the delivery'))).toBe(true);
    expect(facts.some((fact) => fact.startsWith('India deploys'))).toBe(true);
    await page.waitForTimeout(400);
    const [sentence = 0, beside = 0] = await page.evaluate<number[]>(
      '[\'[data-sentence="12"]\', \'[data-card="12"]\'].map((one) => document.querySelector(one).getClientRects()[0].top)',
    );
    expect(Math.abs(sentence - beside)).toBeLessThan(3);
    await card.getByRole('button', { name: '“it is deployed in the northern sector”' }).click();
    expect((await marked(page)).text).toBe('it is deployed in the northern sector');
    for (const number of [4, 11]) {
      const reason = await page.locator(`[data-card="${String(number)}"]`).textContent();
      expect(reason).toMatch(/No claim: |Russia|India/);
    }
    expect(await page.locator('.card-none').first().textContent()).toMatch(/^No claim: [A-Z]/);
  });

  test('colours an article by standing, by speaker or by what was read, as its link says', async () => {
    const page = await open(`/?of=Article:${article}`);
    expect(await page.locator('.sentence .tone-denied').count()).toBeGreaterThan(0);
    await page.getByRole('radio', { name: 'who speaks' }).check();
    await page.waitForURL(/colour=speaker/);
    expect(await page.getByRole('list', { name: 'Colours' }).textContent()).toContain('Denis Alipov');
    expect(await page.locator('.sentence [class^=tone-speaker-]').count()).toBeGreaterThan(10);
    const again = await open(page.url().slice(pages.origin.length));
    expect(await again.locator('.sentence [class^=tone-speaker-]').count()).toBeGreaterThan(10);
  });

  test('reopens the same view from its link', async () => {
    const page = await open('/?of=Country:india&view=table');
    await page.getByRole('button', { name: /^denied/ }).click();
    await page
      .getByRole('rowheader', { name: /^India buys/ })
      .getByRole('button')
      .click();
    const seen = async (one: Page): Promise<unknown[]> => {
      await one.locator('.drawer .quote').first().waitFor();
      return [
        await one.locator('tbody tr').count(),
        await one.locator('.picked h2').textContent(),
        await one.locator('.chip[aria-pressed=false]').count(),
        await one.getByRole('list', { name: 'Narrowed to' }).textContent(),
      ];
    };
    const again = await open(page.url().slice(pages.origin.length));
    expect(await seen(again)).toEqual(await seen(page));
  });

  test('names filters that hide everything, and lifts them', async () => {
    const page = await open('/?of=Person:denis-alipov&view=graph&since=1950-01-01&until=1950-12-31');
    const said = page.getByText('The filters and dates leave nothing to show.');
    await said.waitFor();
    await page.getByRole('button', { name: 'Lift them all' }).click();
    await said.waitFor({ state: 'detached' });
    await page.waitForSelector('.canvas canvas');
  });

  test('says that the service does not answer, and recovers by itself', async () => {
    const page = await browser.context.newPage();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${pages.origin}/?of=Country:india`);
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    expect(await page.getByRole('button', { name: 'Try again now' }).count()).toBe(1);
    await page.unroute('**/graphql');
    await heading(page, 'India');
    await page.locator('.down').waitFor({ state: 'detached' });
  });

  test.each([['?of=Country:atlantis'], [`?of=Article:atlantis`], ['?view=nonsense']])(
    'says in words that %s leads to nothing, and to where one can go on',
    async (address) => {
      const page = await open(`/${address}`);
      await heading(page, /^There is no such/);
      expect(await page.locator('main').textContent()).not.toMatch(/[a-z]:atlantis/);
    },
  );

  test('answers a typed question with facts, and offers the saved questions that fit', async () => {
    const page = await open('/');
    const box = page.getByRole('combobox', { name: 'Search' });
    await box.fill('What did India buy from "Russia"?');
    await page.getByText('Read as: contracts with India and Russia.').waitFor();
    expect(await runAxe(page)).toEqual([]);
    const lines = await page.locator('#hits [role=option]').allTextContents();
    expect(lines[0]).toMatch(/^India buys five S-400 Triumph units from Russia/);
    expect(lines).toContain('How is India linked to Russia?');
    const saved = lines.findIndex((line) => line.startsWith('Who sold what to a country'));
    for (let step = 0; step < saved; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/playground#saved=/);
    await page.locator('.graphiql-editor-tool', { hasText: '"India"' }).waitFor();
    await page.goBack();
    await box.fill('What did Pakistan buy from Russia?');
    await page.getByText('No article says this: there are no contracts with Pakistan and Russia.').waitFor();
    await box.fill('xyzzy plugh');
    await page.getByText('No article says this, and nothing is called “xyzzy plugh”.').waitFor();
  });

  test('can be used with the keyboard alone', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('s400');
    await page.keyboard.press('Enter');
    await heading(page, 'S-400 Triumph');
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let step = 0; step < 120; step++) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate<string>('document.activeElement.textContent');
        if (name.test(label.trim())) return;
      }
      throw new Error(`Tab never reached ${String(name)}.`);
    };
    await tabTo(/^India buys five/);
    await page.keyboard.press('Enter');
    await heading(page, /^India buys five/);
    await tabTo(/^“In October 2018/);
    await page.keyboard.press('Enter');
    expect((await marked(page)).text).toBe(deal);
  });

  test('on a phone a tap opens a sheet from below, in view', async () => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    const isSheet = async (selector: string): Promise<void> => {
      await page.waitForSelector(selector);
      const box = await page.locator(selector).boundingBox();
      expect(box && box.y > 200 && box.y + box.height <= 845 && box.height > 60).toBe(true);
    };
    await page.goto(`${pages.origin}/?of=Country:india&view=table`);
    await page
      .getByRole('rowheader', { name: /^India buys/ })
      .getByRole('button')
      .click();
    await page.locator('.drawer .quote').first().waitFor();
    await isSheet('.drawer');
    await page.locator('.drawer .quote').first().click();
    await marked(page);
    await isSheet('.margin-card.open');
  });

  test('exports what is in view', async () => {
    const page = await open('/?of=Country:india&view=graph');
    await page.waitForSelector('.canvas canvas');
    const save = async (name: string): Promise<Buffer> => {
      if ((await page.locator('.menu').getAttribute('open')) === null)
        await page.getByText('Export and cite').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    };
    expect((await save('PNG picture')).subarray(1, 4).toString()).toBe('PNG');
    expect((await save('SVG drawing')).toString()).toMatch(/^<svg [\s\S]*India[\s\S]*<\/svg>\s*$/);
    expect((await save('CSV, a row a claim')).toString()).toMatch(
      /^\ufeffFact,Standing,Quote,Speaker,[\s\S]*India buys five/,
    );
    expect((await save('GEXF graph')).toString()).toMatch(/<node id="Country:india"/);
  });

  test('stands in the frame of another page without navigation and changes; what leads elsewhere opens beside it', async () => {
    const page = await browser.context.newPage();
    const view = `${pages.origin}/?of=Country:india&view=table&embed=1`;
    await page.route(`${embedder}/`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${view}" width="900" height="700"></iframe><iframe src="${pages.origin}/?view=about"></iframe>`,
      }),
    );
    await page.goto(`${embedder}/`);
    const frame = page.locator('iframe').first().contentFrame();
    await frame.getByRole('heading', { level: 1, name: 'India' }).waitFor();
    await frame
      .getByRole('rowheader', { name: /^India buys/ })
      .getByRole('button')
      .click();
    await frame.locator('.drawer .quote').first().waitFor();
    for (const selector of ['nav', 'header.top', '.menu', '.correct', '.doing'])
      expect(await frame.locator(selector).count()).toBe(0);
    const [beside] = await Promise.all([
      page.waitForEvent('popup'),
      frame.locator('.drawer .claim-source a').first().click(),
    ]);
    await beside.locator('header.top').waitFor();
    expect(beside.url()).toMatch(/view=article/);
    expect(beside.url()).not.toMatch(/embed/);
    expect(await page.locator('iframe').nth(1).contentFrame().locator('#explorer').count()).toBe(0);
  });

  test('walks the graph with the arrow keys in the order of its table', async () => {
    const page = await open('/?of=Country:india&view=table');
    const listed = await page.getByRole('rowheader').getByRole('button').allTextContents();
    await page.getByRole('link', { name: 'Graph', exact: true }).click();
    await page.waitForSelector('.canvas canvas');
    const graph = page.getByRole('application');
    await graph.focus();
    const walked: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press(step < 5 ? 'ArrowRight' : 'ArrowLeft');
      const said = page.locator('.unseen', { hasText: `${String(step < 5 ? step + 1 : 4)} of ` });
      await said.waitFor();
      walked.push((await said.textContent()) ?? '');
    }
    expect(walked[5]).toBe(walked[3]);
    const places = walked.slice(0, 5).map((said) => listed.findIndex((name) => said.startsWith(`${name}, `)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/more=/);
    const lines = await page.evaluate<number>(
      "document.querySelector('.canvas')._cyreg.cy.nodes('[?line]').length",
    );
    expect(lines).toBeGreaterThan(0);
  });

  /** Downloads what a click on a button gives. */
  async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return {
      name: download.suggestedFilename(),
      text: Buffer.concat(chunks)
        .toString()
        .replace(/^\ufeff/, ''),
    };
  }

  test.each([
    ['timeline', /^Fact,Kind,Lane,From,Until,/],
    ['map', /^Fact,Kind,Standing,From,To,Place/],
    ['path', /^From,Path,Hop,Role,To,How sure,Quote/],
    ['contract', /^Step,When,How sure,What is said/],
    ['unasserted', /^Fact,Standing,Who says so,How,Quote,Article/],
    ['tensions', /^About,Disagreement,One speaker,One quote,One article,Other speaker,/],
    ['questions', /^Question,State,About,Raised by,Answered by/],
  ])('the view %s has a table twin, sorted by keyboard and saved as CSV', async (name, headings) => {
    const page = await open(views[name] ?? '');
    await page.locator('.twin summary').focus();
    await page.keyboard.press('Enter');
    const heading = page.locator('.twin thead th').first();
    const first = async (): Promise<string[]> =>
      (await page.locator('.twin tbody th').allTextContents()).filter((text) => text !== '');
    expect((await first()).length).toBeGreaterThan(1);
    await heading.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const up = await first();
    expect(up).toEqual([...up].sort((one, other) => one.localeCompare(other)));
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await first()).toEqual([...up].reverse().sort((one, other) => other.localeCompare(one)));
    const file = await saved(page, () => page.getByRole('button', { name: 'Save as CSV' }).click());
    expect(file.name).toMatch(new RegExp(`^entente-.*${name}\\.csv$`));
    expect(file.text).toMatch(headings);
    expect(file.text.trim().split('\r\n').length).toBeGreaterThan(up.length);
  });

  interface Box {
    id: string;
    x1: number;
    x2: number;
    y1: number;
    y2: number;
  }
  /** The boxes that the drawing on the page has, labels included. */
  const drawnBoxes = (page: Page): Promise<Box[]> =>
    page.evaluate<Box[]>(
      "document.querySelector('.canvas')._cyreg.cy.nodes().map((n) => ({ id: n.id(), ...n.boundingBox({ includeOverlays: false, includeUnderlays: false }) }))",
    );

  test.each([
    [1280, 'Country:india'],
    [1280, 'WeaponSystem:s-400-triumph'],
    [1280, 'Country:russia'],
    [1280, 'Person:denis-alipov'],
    [390, 'Country:india'],
    [390, 'WeaponSystem:s-400-triumph'],
    [390, 'Country:russia'],
    [390, 'Person:denis-alipov'],
  ])('at %i pixels no thing around %s covers another', async (width, id) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${pages.origin}/?of=${id}&view=graph`);
    await page.waitForSelector('.canvas canvas');
    await until(async () => (await drawnBoxes(page)).length > 5);
    const boxes = await drawnBoxes(page);
    const covers = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > 1 &&
            Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > 1,
        )
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(covers).toEqual([]);
  });

  /** Where a thing is drawn on the screen. */
  const placeNow = (page: Page, id: string): Promise<{ x: number; y: number }> =>
    page.evaluate<{ x: number; y: number }>(`(() => {
      document.querySelector('.canvas').scrollIntoView({ block: 'center' });
      const box = document.querySelector('.canvas').getBoundingClientRect();
      const { x, y } = document.querySelector('.canvas')._cyreg.cy.getElementById('${id}').renderedPosition();
      return { x: box.x + x, y: box.y + y };
    })()`);
  /** Where a thing stands on the screen, once nothing that is still loading moves it any more. */
  const screenPlace = async (page: Page, id: string): Promise<{ x: number; y: number }> => {
    await page.waitForLoadState('networkidle');
    let place = await placeNow(page, id);
    for (let same = 0; same < 3;) {
      await page.waitForTimeout(100);
      const now = await placeNow(page, id);
      same = now.x === place.x && now.y === place.y ? same + 1 : 0;
      place = now;
    }
    return place;
  };
  const drawnIds = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>("document.querySelector('.canvas')._cyreg.cy.nodes().map((node) => node.id())");

  test('keeps in the link where a thing was dragged to, and lets go of it again', async () => {
    const page = await open('/?of=Country:india&view=graph');
    await page.waitForSelector('.canvas canvas');
    const at = await screenPlace(page, 'Country:russia');
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 70, at.y + 45, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/pins=Country:russia@/);
    const placeOf = (one: Page): Promise<{ x: number; y: number }> =>
      one.evaluate("document.querySelector('.canvas')._cyreg.cy.getElementById('Country:russia').position()");
    const again = await open(page.url().slice(pages.origin.length));
    await again.waitForSelector('.canvas canvas');
    const [here, there] = [await placeOf(page), await placeOf(again)];
    expect([Math.round(there.x), Math.round(there.y)]).toEqual([Math.round(here.x), Math.round(here.y)]);
    await again.getByRole('button', { name: 'Let go of 1 pinned' }).click();
    await again.waitForURL((url) => !url.search.includes('pins'));
  });

  test('expands a thing on double click and folds it in again; hides one and shows it again', async () => {
    const page = await open('/?of=Person:denis-alipov&view=graph');
    await page.waitForSelector('.canvas canvas');
    await until(async () => (await drawnIds(page)).length > 3);
    const before = await drawnIds(page);
    expect(before).toContain('Country:russia');
    const { x, y } = await screenPlace(page, 'Country:russia');
    await page.mouse.dblclick(x, y);
    await page.waitForURL(/more=Country:russia/);
    for (let wait = 0; (await drawnIds(page)).length <= before.length; wait += 1) {
      expect(wait).toBeLessThan(100);
      await page.waitForTimeout(100);
    }
    await page.getByRole('button', { name: 'Fold in 1 expanded' }).click();
    await page.waitForURL((url) => !url.search.includes('more'));
    expect((await drawnIds(page)).sort()).toEqual([...before].sort());
    await page.locator('.picked h2', { hasText: 'Russia' }).waitFor();
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await page.waitForURL(/gone=Country:russia/);
    expect(await drawnIds(page)).not.toContain('Country:russia');
    await page.getByRole('button', { name: 'Show 1 hidden' }).click();
    await page.waitForURL((url) => !url.search.includes('gone'));
    expect(await drawnIds(page)).toContain('Country:russia');
  });

  test('a span brushed on the timeline is the span of every view, and stands in the link', async () => {
    const page = await open('/?of=Country:india&view=graph');
    const line = page.locator('.strip-line');
    await line.scrollIntoViewIfNeeded();
    const box = (await line.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const y = box.y + box.height - 2;
    await page.mouse.move(box.x + box.width * 0.6, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/since=\d{4}-\d\d-\d\d&until=\d{4}-\d\d-\d\d|until=.*since=/);
    const params = new URL(page.url()).searchParams;
    expect(String(params.get('since')) < String(params.get('until'))).toBe(true);
    expect(await page.locator('.brush').count()).toBe(1);
  });

  test('prints the facts with footnotes, and nothing to click', async () => {
    const page = await open('/?of=Country:india');
    await heading(page, 'India');
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('.printed .footnotes li');
    expect(await notes.first().isVisible()).toBe(true);
    const texts = await notes.allTextContents();
    expect(texts.some((text) => text.includes(deal) && text.includes('Times of India'))).toBe(true);
    expect(await page.locator('.printed li sup').count()).toBeGreaterThan(5);
    for (const name of ['.canvas', 'input', 'button', 'summary'])
      expect(await page.locator(`${name}:visible`).count()).toBe(0);
  });

  test('filters every view by a span of days', async () => {
    const page = await open('/?of=Country:india&view=table&since=2018-01-01&until=2018-12-31');
    const rows = await page.locator('tbody th').allTextContents();
    expect(rows.some((row) => row.includes('India buys five'))).toBe(true);
    expect(rows.some((row) => row.includes('first regiment'))).toBe(false);
  });

  test('needs at most 60 kB of compressed script for its first view', async () => {
    const page = await browser.open('/');
    await page.waitForSelector('.tile');
    const bytes = await page.evaluate<number>(
      "performance.getEntriesByType('resource').filter((r) => r.name.endsWith('.js')).reduce((sum, r) => sum + r.encodedBodySize, 0)",
    );
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  /** Words that a page shows, long enough to tell it by. */
  const wordsOf = (text: string): Set<string> => new Set(text.normalize('NFKC').match(/\p{L}{5,}/gu));

  test.each(Object.entries(views))(
    'the view %s is accessible in light and dark, fits a phone, prints its words, and shows nothing of the store',
    async (_name, address) => {
      const page = await open(address);
      const twin = page.locator('.twin summary');
      if ((await twin.count()) > 0) await twin.click();
      expect(await runAxe(page)).toEqual([]);
      const shown = await page.locator('body').innerText();
      // Ids, enum words and dates as they are stored.
      const stored =
        /\b[A-Z]\w+:[a-z0-9-]+-[a-z0-9-]+|\b[A-Z]{3,}_[A-Z_]+\b|\[?\.\.\d{4}|\b\d{4}-\d\d\/\d{4}/g;
      expect(shown.match(stored)).toBeNull();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await runAxe(page, ['color-contrast'])).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      ).toBe(0);
      await page.emulateMedia({ media: 'print' });
      const words = wordsOf(await page.locator('body').innerText());
      expect(words.size).toBeGreaterThan(5);
      const printed = readPdf(await page.pdf({ width: '390px', height: '844px' }));
      if (printed === null) return;
      // On paper words are broken at the ends of lines.
      const found = printed.normalize('NFKC').replace(/[\s-]+/g, '');
      expect([...words].filter((word) => !found.includes(word))).toEqual([]);
    },
  );
});
