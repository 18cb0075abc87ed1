import type { Download, Page } from 'playwright-core';

/** Waits until a page shows what it asks for. */
export async function loaded(page: Page): Promise<Page> {
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Loading…' }).waitFor();
  await page.waitForSelector('.skeleton', { state: 'detached' });
  return page;
}

/** Waits for the page that is called so. */
export const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Searches for words and opens the first line found. */
export async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill(words);
  await page.keyboard.press('Enter');
}

/** Opens a room of the pages by its name in the bar. */
export const openRoom = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).first().click();

/** The marked words of an article, where its text says they stand, and whether they are in view. */
export interface Marked {
  text: string;
  start: number;
  end: number;
  isInView: boolean;
}

export async function marked(page: Page): Promise<Marked> {
  await page.waitForSelector('.article-text mark');
  // The reader scrolls to them.
  await page.waitForFunction(`(() => {
    const { top, bottom } = document.querySelector('.article-text mark').getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  })()`);
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

/** What a download holds. */
export async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Presses Tab until the focus is on what is called so. Throws where it never is. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate<string>('document.activeElement.textContent');
    if (name.test(label.trim())) return;
  }
  throw new Error(`Tab never reached ${String(name)}.`);
}

/** Words of a page, long enough to tell it by, that its print lacks. On paper words are broken at the ends of lines. */
export function missingWords(shown: string, printed: string): string[] {
  const words = new Set(shown.normalize('NFKC').match(/\p{L}{5,}/gu));
  if (words.size <= 5) throw new Error(`The page shows hardly a word: ${shown}`);
  const found = printed.normalize('NFKC').replace(/[\s-]+/g, '');
  return [...words].filter((word) => !found.includes(word));
}
