import { runAxe } from '../support/runAxe.ts';
import { heading, search } from '../support/pageActions.ts';
import type { Journey, Visit } from './journey.ts';

const contract = 'Contract:india-russia-s-400-2018';

/** What tells a visit from the others: what they change is kept apart. */
const nameOf = ({ width, colorScheme }: Visit): string => `${String(width)} ${colorScheme}`;

/** An own article is added, found by its words, read, and taken back. */
export const added: Journey = async (visit) => {
  const { page, width, open } = visit;
  const name = `Own words ${nameOf(visit)}`;
  await open('/?view=articles');
  await page.getByRole('link', { name: 'Add an article' }).click();
  await page.getByLabel(/^Its text/).fill(`India called ${name} “a matter of trust”. Russia agreed.`);
  await page.getByLabel(/^Headline/).fill(name);
  await page.getByLabel(/^When it was published/).fill('2024-03-05');
  expect(await runAxe(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  await page.getByRole('button', { name: 'Add article' }).click();
  const notes = page.locator('.added');
  await notes.getByText(name).first().waitFor();
  expect(await notes.textContent()).toMatch(/2 sentences, 1 quotation not yet claimed, 2 known names/);
  await search(page, name);
  await heading(page, name);
  await page.getByText('a matter of trust').first().waitFor();
  await page.getByText('History and changes').click();
  await page.locator('.decision').first().getByRole('button', { name: 'Undo' }).click();
  await page.getByText('The link names an article that was withdrawn or never loaded.').waitFor();
};

/** A claim is corrected from its card, the decision stands in its history, and is undone there. */
export const corrected: Journey = async (visit) => {
  const { page, open } = visit;
  const reason = `read too much into it, ${nameOf(visit)}`;
  await open(`/?of=${contract}`);
  const card = page.locator('.claim').first();
  const claim = (await card.getAttribute('data-claim')) ?? '';
  await card.getByRole('button', { name: 'Correct this' }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct this claim' });
  await dialog.getByRole('radio', { name: /^Rejected/ }).check();
  await dialog.getByLabel(/^Reason/).fill(reason);
  await dialog.getByRole('button', { name: 'Review claim' }).last().click();
  // Earlier decisions stay in the history, taken back.
  const decision = dialog.locator('.decision:not(.undone)', { hasText: reason });
  await decision.filter({ hasText: /rejected/ }).waitFor();
  expect(await runAxe(page)).toEqual([]);
  await decision.getByRole('button', { name: 'Undo' }).click();
  await dialog.locator('.decision.undone', { hasText: reason }).waitFor();
  await decision.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.waitForSelector(`[data-claim="${claim}"]`);
};
