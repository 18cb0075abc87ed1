/**
 * Takes the pictures in docs/pictures/ of a running service that has the first article loaded:
 * `node --import tsx tools/takePictures.ts http://127.0.0.1:4000`. For developers; not a command of `entente`.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from '../tests/explorer/support/openBrowser.ts';
import { loaded } from '../tests/explorer/support/pageActions.ts';

/** What a picture shows: an address, what is done there, and in which window. */
interface Shot {
  address: string;
  width?: number;
  colorScheme?: 'dark';
  act?: (page: Page) => Promise<void>;
}

const article = 'russia-india-defence-cooperation';
const drawn = async (page: Page): Promise<void> => {
  await page.waitForSelector('.canvas canvas');
};

const shots: Readonly<Record<string, Shot>> = {
  'explorer-article': { address: `/?of=Sentence:${article}/S12` },
  'explorer-profile': { address: '/?of=Contract:india-russia-s-400-2018' },
  'explorer-graph': { address: '/?of=Country:india&view=graph&pick=Country:russia', act: drawn },
  'explorer-who': { address: '/?of=Country:india&view=graph&side=who', act: drawn },
  'explorer-timeline': { address: '/?of=Country:india&view=timeline' },
  'explorer-map': { address: '/?of=Country:india&view=map' },
  'explorer-contract': { address: '/?of=Contract:india-russia-s-400-2018&view=contract' },
  'explorer-path': { address: '/?of=Person:denis-alipov&to=Country:pakistan&view=path' },
  'explorer-tensions': { address: '/?view=tensions' },
  'explorer-dark': { address: `/?of=Article:${article}&colour=speaker`, colorScheme: 'dark' },
  'explorer-graph-dark': {
    address: '/?of=WeaponSystem:s-400-triumph&view=graph',
    colorScheme: 'dark',
    act: drawn,
  },
  'explorer-narrow': { address: `/?of=Sentence:${article}/S12`, width: 390 },
  'explorer-narrow-map': { address: '/?of=Country:india&view=map', width: 390 },
  'explorer-narrow-table': { address: '/?of=Country:india&view=table', width: 390 },
  'explorer-narrow-dark': { address: '/?view=unasserted', width: 390, colorScheme: 'dark' },
  playground: {
    address: '/playground#saved=firstQuery',
    act: async (page) => {
      await page.waitForSelector('.graphiql-query-editor .view-line');
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.graphiql-response', { hasText: '"data"' }).waitFor();
    },
  },
};

const [origin = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const browser = await openBrowser(origin);
for (const [name, { address, width = 1440, colorScheme = 'light', act }] of Object.entries(shots)) {
  const page = await browser.newPage();
  await page.setViewportSize({ width, height: width > 600 ? 900 : 844 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(origin + address);
  if (!address.startsWith('/playground')) await loaded(page);
  await act?.(page);
  await page.waitForLoadState('networkidle');
  const path = fileURLToPath(new URL(`../docs/pictures/${name}.png`, import.meta.url));
  await page.screenshot({ path, animations: 'disabled' });
  await page.close();
}
await browser.close();
