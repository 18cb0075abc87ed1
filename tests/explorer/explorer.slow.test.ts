import { isEnumType } from 'graphql';
import type { Page } from 'playwright-core';
import { model } from '../support/loadedGraph.ts';
import { until } from '../support/until.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { type Browser, openBrowser } from './support/openBrowser.ts';
import { runAxe } from './support/runAxe.ts';
import { contentOf, heading, loaded, missingWords } from './support/pageActions.ts';
import { readPdf } from './support/readPdf.ts';
import { type Pages, startPages } from './support/startPages.ts';

const article = 'russia-india-defence-cooperation';

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
  const open = async (address: string): Promise<Page> => loaded(await browser.open(address));

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

  test('names filters that hide everything, and lifts them', async () => {
    const page = await open('/?of=Person:denis-alipov&view=graph&since=1950-01-01&until=1950-12-31');
    const said = page.getByText('The filters and dates leave nothing to show.');
    await said.waitFor();
    await page.getByRole('button', { name: 'Lift them all' }).click();
    await said.waitFor({ state: 'detached' });
    await page.waitForSelector('.canvas canvas');
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
    const text = (await contentOf(download)).toString().replace(/^\ufeff/, '');
    return { name: download.suggestedFilename(), text };
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

  /** Which of some boxes cover one another. */
  const overlaps = (boxes: readonly Box[]): string[] =>
    boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > 1 &&
            Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > 1,
        )
        .map((other) => `${one.id} and ${other.id}`),
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
    // Words of the links around the middle: none over a thing or over another.
    const words = await page.evaluate<Box[]>(
      "document.querySelector('.canvas')._cyreg.cy.edges('.near').filter((e) => e.style('label') !== '').map((e) => ({ id: e.id(), ...e.boundingBox({ includeEdges: false, includeOverlays: false, includeUnderlays: false }) }))",
    );
    if (width > 390) expect(words.length).toBeGreaterThan(0);
    expect(overlaps([...boxes, ...words])).toEqual([]);
    const smallest = await page.evaluate<number>(
      "(() => { const { cy } = document.querySelector('.canvas')._cyreg; return cy.zoom() * Math.min(...cy.nodes().map((n) => parseFloat(n.style('font-size')))); })()",
    );
    expect(smallest).toBeGreaterThanOrEqual(11);
  });

  interface Labels {
    small: string[];
    covered: string[];
  }
  /** Labels under 11 pixels as they are on the screen, and those of the drawing that lie over one another. */
  const faultsOfLabels = (page: Page): Promise<Labels> =>
    page.evaluate<Labels>(`(() => {
      const said = [...document.querySelectorAll('main *')].filter((each) =>
        each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
      const sizeOf = (each) => parseFloat(getComputedStyle(each).fontSize) * (each.getScreenCTM ? each.getScreenCTM().a : 1);
      const small = said.filter((each) => !['TITLE', 'title'].includes(each.tagName) && sizeOf(each) < 10.95)
        .map((each) => each.textContent.slice(0, 40) + ' ' + sizeOf(each).toFixed(1));
      const labels = [...document.querySelectorAll('.spot text, .time-label, .ticks li, .step h2')].map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        const label = each.matches('.time-label') ? each.getBoundingClientRect() : range.getBoundingClientRect();
        return { words: each.textContent, label };
      });
      const covered = labels.flatMap((one, at) => labels.slice(at + 1).filter((other) =>
        Math.min(one.label.right, other.label.right) - Math.max(one.label.left, other.label.left) > 1 &&
        Math.min(one.label.bottom, other.label.bottom) - Math.max(one.label.top, other.label.top) > 1,
      ).map((other) => one.words + ' and ' + other.words));
      return { small, covered };
    })()`);

  test.each(
    [1440, 390].flatMap((width) =>
      ['timeline', 'map', 'mapOf', 'contract'].map((name) => [width, name] as const),
    ),
  )('at %i pixels no label of the view %s covers another or is smaller than 11', async (width, name) => {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 844 });
    await page.goto(pages.origin + (views[name] ?? ''));
    await loaded(page);
    await page.waitForSelector('.time-axis, .map svg, .contract');
    // The drawing is measured once it has its place.
    await until(async () => (await faultsOfLabels(page)).small.length === 0);
    expect(await faultsOfLabels(page)).toEqual({ small: [], covered: [] });
    // The same is so when a map or an axis of time is enlarged, and what is seen of it changes.
    const closer = page.getByRole('button', { name: /^(Enlarge|Zoom in)$/ });
    if (name === 'contract') return;
    const part = async (): Promise<unknown> =>
      page.evaluate(
        "document.querySelector('.map svg')?.getAttribute('viewBox') ?? document.querySelector('.ticks').textContent",
      );
    const before = await part();
    await closer.click();
    await closer.click();
    await until(async () => (await part()) !== before);
    expect(await faultsOfLabels(page)).toEqual({ small: [], covered: [] });
    await page.getByRole('button', { name: /^Whole/ }).click();
    await until(async () => (await part()) === before);
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

  /** Where each thing stands, once nothing glides any more. */
  const placesOf = async (page: Page): Promise<ReadonlyMap<string, string>> => {
    const areMoving = "document.querySelector('.canvas')._cyreg.cy.nodes().some((node) => node.animated())";
    await until(async () => !(await page.evaluate<boolean>(areMoving)));
    const places = await page.evaluate<[string, string][]>(
      "document.querySelector('.canvas')._cyreg.cy.nodes().map((n) => [n.id(), JSON.stringify(n.position())])",
    );
    return new Map(places);
  };

  test('moves nothing that stands when it is filtered, expanded or hidden, and undoes each', async () => {
    const page = await open('/?of=Country:india&view=graph');
    await page.waitForSelector('.canvas canvas');
    const before = await placesOf(page);
    const moved = (places: ReadonlyMap<string, string>): string[] =>
      [...places].filter(([id, place]) => before.has(id) && before.get(id) !== place).map(([id]) => id);
    const undo = page.getByRole('button', { name: 'Undo' });
    expect(await undo.isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^denied/ }).click();
    await page.getByRole('list', { name: 'Narrowed to' }).getByText('without denied').waitFor();
    const filtered = await placesOf(page);
    expect([...before.keys()].filter((id) => !filtered.has(id)).length).toBeGreaterThan(0);
    expect(moved(filtered)).toEqual([]);
    await undo.click();
    await page.getByRole('list', { name: 'Narrowed to' }).waitFor({ state: 'detached' });
    expect(await placesOf(page)).toEqual(before);
    await page.evaluate(
      "void document.querySelector('.canvas')._cyreg.cy.getElementById('Country:russia').emit('dbltap')",
    );
    await page.getByRole('button', { name: 'Fold in 1 expanded' }).waitFor();
    await until(async () => (await placesOf(page)).size > before.size);
    expect(moved(await placesOf(page))).toEqual([]);
    expect(overlaps(await drawnBoxes(page))).toEqual([]);
    await undo.click();
    await until(async () => (await placesOf(page)).size === before.size);
    expect(await placesOf(page)).toEqual(before);
    expect(await undo.isDisabled()).toBe(true);
  });

  test('draws who claims the facts instead of what they are about, and previews what the mouse is over', async () => {
    const page = await open('/?of=Country:india&view=graph');
    await page.waitForSelector('.canvas canvas');
    expect(await drawnIds(page)).not.toContain(`Article:${article}`);
    await page.getByRole('radio', { name: 'who claims it' }).check();
    await page.waitForURL(/side=who/);
    await until(async () => (await drawnIds(page)).includes(`Article:${article}`));
    const ids = await drawnIds(page);
    expect(ids).toContain('Person:denis-alipov');
    expect(ids).not.toContain('WeaponSystem:s-400-triumph');
    const said = await page.evaluate<string[]>(
      "document.querySelector('.canvas')._cyreg.cy.getElementById('Country:us').connectedEdges().map((e) => e.target().id() + ': ' + e.data('label'))",
    );
    expect(said).toContainEqual(expect.stringMatching(/^Sanction:.*: a threat$/));
    await placesOf(page);
    expect(overlaps(await drawnBoxes(page))).toEqual([]);
    const at = await screenPlace(page, 'Contract:india-russia-s-400-2018');
    await page.mouse.move(at.x, at.y);
    await page.locator('.preview', { hasText: 'India buys five S-400 Triumph units from Russia' }).waitFor();
    await page.mouse.move(2, 2);
    await page.locator('.preview').waitFor({ state: 'detached' });
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

  test('filters every view by a span of days', async () => {
    const page = await open('/?of=Country:india&view=table&since=2018-01-01&until=2018-12-31');
    const rows = await page.locator('tbody th').allTextContents();
    expect(rows.some((row) => row.includes('India buys five'))).toBe(true);
    expect(rows.some((row) => row.includes('first regiment'))).toBe(false);
  });

  test('needs at most 60 kB of compressed script for its first view; how soon pages are there is told', async () => {
    const page = await browser.open('/');
    await page.waitForSelector('.tile');
    const bytes = await page.evaluate<number>(
      "performance.getEntriesByType('resource').filter((r) => r.name.endsWith('.js')).reduce((sum, r) => sum + r.encodedBodySize, 0)",
    );
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(60_000);
    const told = [`${(bytes / 1000).toFixed(1)} kB of script gzipped in the first view`];
    for (const name of ['start', 'profile', 'article']) {
      const times: number[] = [];
      for (let run = 0; run < 5; run += 1) {
        await page.goto(pages.origin + (views[name] ?? ''));
        await loaded(page);
        times.push(await page.evaluate<number>('performance.now()'));
      }
      const median = [...times].sort((one, other) => one - other)[2] ?? 0;
      told.push(`${name} is there after ${median.toFixed(0)} ms`);
    }
    process.stderr.write(`Pages: ${told.join('; ')} (median of 5 on loopback)\n`);
  });

  /** All words of a page: also folded ones, names of what is no text, and those of a drawing. */
  const wordsOf = (page: Page): Promise<string> =>
    page.evaluate<string>(`(() => {
      const named = [...document.querySelectorAll('main [aria-label], main [title], main title')];
      const drawn = document.querySelector('.canvas')?._cyreg.cy.elements().map((each) => each.data('label')) ?? [];
      const texts = [...document.querySelectorAll('main *')].filter((each) => !each.closest('code')).flatMap((each) =>
        [...each.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data));
      return [...texts, ...drawn, ...named.flatMap((each) => [each.getAttribute('aria-label'), each.title])].join('\\n');
    })()`);
  const enumWords = Object.values(model.schema.getTypeMap()).flatMap((type) =>
    isEnumType(type) && !type.name.startsWith('__') ? type.getValues().map(({ name }) => name) : [],
  );
  /** Ids, slugs, words of enums and dates, as they are stored. */
  const stored = new RegExp(
    [
      String.raw`\b[A-Z]\w+:[a-z0-9-]+-[a-z0-9-]+`,
      String.raw`\b[a-z]+(?:-[a-z0-9]+){3,}\b`,
      String.raw`\b(?:${enumWords.filter((word) => /^[A-Z_]{4,}$/.test(word)).join('|')})\b`,
      String.raw`\[?\.\.\d{4}|\b\d{4}-\d\d\b`,
    ].join('|'),
    'g',
  );

  test.each(Object.entries(views))(
    'the view %s is accessible in light and dark, fits a phone, prints its words, and shows nothing of the store',
    async (_name, address) => {
      const page = await open(address);
      const twin = page.locator('.twin summary');
      if ((await twin.count()) > 0) await twin.click();
      expect(await runAxe(page)).toEqual([]);
      const cards = page.locator('.claim, .card-claim, .quote-line:has(.quote)');
      expect(await cards.filter({ hasNot: page.locator('.correct') }).count()).toBe(0);
      expect(await page.locator('button', { hasText: 'Cite this page' }).count()).toBe(1);
      expect((await wordsOf(page)).match(stored)).toBeNull();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await runAxe(page, ['color-contrast'])).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      ).toBe(0);
      await page.emulateMedia({ media: 'print' });
      const words = await page.locator('body').innerText();
      expect(missingWords(words, readPdf(await page.pdf({ width: '390px', height: '844px' })))).toEqual([]);
    },
  );
});
