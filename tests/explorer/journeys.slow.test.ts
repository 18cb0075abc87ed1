import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { folder, loadedGraph, model } from '../support/loadedGraph.ts';
import { added, corrected } from './journeys/changing.ts';
import type { Journey } from './journeys/journey.ts';
import {
  backAndForward,
  bought,
  feared,
  keyboard,
  linked,
  sentence,
  shared,
  tapped,
} from './journeys/reading.ts';
import { downAndUp, drawn, exported, printed } from './journeys/taking.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { type Browser, openBrowser } from './support/openBrowser.ts';
import { loaded } from './support/pageActions.ts';
import { type Pages, startPages } from './support/startPages.ts';

const journeys: readonly [string, Journey][] = [
  ['what India bought and who says so', bought],
  ['how Alipov is linked to Pakistan', linked],
  ['what is only feared or threatened', feared],
  ['from a sentence to its facts', sentence],
  ['a link that is shared', shared],
  ['the keyboard alone', keyboard],
  ['a tap, and evidence in view', tapped],
  ['an own article, added and found', added],
  ['a claim, corrected and left as it was', corrected],
  ['each form of export, opened with other tools', exported],
  ['each drawing as it stands on the page', drawn],
  ['back and forward', backAndForward],
  ['the service down and up again', downAndUp],
  ['printed, with every word', printed],
];

const settings = [1440, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const own = mkdtempSync(join(tmpdir(), 'entente-journeys-'));
afterAll(() => {
  rmSync(own, { recursive: true });
});

describeInBrowser('Journeys through two articles', () => {
  let pages: Pages;
  let browser: Browser;
  const endings: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const graph = await loadedGraph();
    await loadSources(graph, model, [folder('tests/fixtures/articles')]);
    pages = await startPages(graph, {
      signIn: true,
      curate: curateWith(graph, model, { articles: { folder: own, mayFetch: false } }),
      log: () => undefined,
      // A change settles facts anew, which takes its time on a busy machine.
      answerMs: 60_000,
    });
    endings.unshift(() => pages.stop());
    browser = await openBrowser(pages.origin);
    endings.unshift(() => browser.close());
    browser.context.setDefaultTimeout(60_000);
    const page = await browser.open(pages.signInPath);
    await page.getByLabel('Your name').fill('Ann Ek');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('.editor-mark', { hasText: 'Ann Ek' }).waitFor();
  }, 120_000);
  afterAll(async () => {
    for (const end of endings) await end();
  });

  describe.each(settings)('at $width pixels, $colorScheme', ({ width, colorScheme }) => {
    test.each(journeys)('%s', async (_name, journey) => {
      // The page that signed in stays: with its last page a browser forgets the cookies of a session.
      const page = await browser.newPage();
      await page.setViewportSize({ width, height: width > 600 ? 900 : 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const open = async (address: string) => {
        await page.goto(pages.origin + address);
        return loaded(page);
      };
      await journey({ page, pages, width, colorScheme, open });
      // A browser tells of each request that its service did not answer.
      const complaints = (await browser.complaints()).filter(
        (complaint) => journey !== downAndUp || !complaint.includes('ERR_FAILED'),
      );
      expect(complaints).toEqual([]);
      await page.close();
    });
  });
});
