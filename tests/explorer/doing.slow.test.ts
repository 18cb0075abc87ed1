import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readAll } from '../../src/cli/readAll.ts';
import { mutationOfWords } from '../../src/explorer/doing/mutationsFor.ts';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { recordedEngine, recordedTexts } from '../reading/support.ts';
import { loadedGraph, model } from '../support/loadedGraph.ts';
import { startTestService, type TestService } from '../support/startTestService.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { type Browser, openBrowser } from './support/openBrowser.ts';
import { runAxe } from './support/runAxe.ts';
import { type Pages, startPages } from './support/startPages.ts';

const article = 'Article:russia-india-defence-cooperation';
const contract = 'Contract:india-russia-s-400-2018';

const articles = mkdtempSync(join(tmpdir(), 'entente-articles-'));
afterAll(() => {
  rmSync(articles, { recursive: true });
});

describeInBrowser('An editor in the pages', () => {
  let graph: Graph;
  let pages: Pages;
  let reader: Browser;
  let editor: Browser;
  // What is stored: the pages' own service may answer what it kept for a second.
  let stored: TestService;
  const endings: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    graph = await loadedGraph();
    // Answers are kept for a second, as elsewhere: an editor must see a change at once all the same.
    pages = await startPages(graph, {
      signIn: true,
      curate: curateWith(graph, model, { articles: { folder: articles, mayFetch: false } }),
      log: () => undefined,
      // Making a claim reads its article again, which takes its time on a busy machine.
      answerMs: 60_000,
    });
    endings.unshift(() => pages.stop());
    stored = await startTestService(graph);
    endings.unshift(() => stored.stop());
    [reader, editor] = await Promise.all([openBrowser(pages.origin), openBrowser(pages.origin)]);
    endings.unshift(
      () => reader.close(),
      () => editor.close(),
    );
    // A change settles facts anew, which takes its time on a busy machine.
    for (const { context } of [reader, editor]) context.setDefaultTimeout(60_000);
    const page = await editor.open(pages.signInPath);
    await page.getByLabel('Your name').fill('Ann Ek');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('.editor-mark', { hasText: 'Ann Ek' }).waitFor();
    await page.close();
  }, 120_000);
  afterAll(async () => {
    for (const end of endings) await end();
  });
  afterEach(async () => {
    for (const browser of [reader, editor]) {
      expect(await browser.complaints()).toEqual([]);
      // The blank page stays: with its last page a browser forgets the cookies of a session.
      for (const page of browser.context.pages().slice(1)) await page.close();
    }
  });

  const reviewOf = async (id: string): Promise<string> => {
    const query =
      'query ($id: [String!]) { claims(filter: { id: $id, review: [PENDING, ACCEPTED, REJECTED] }) { nodes { review } } }';
    return (await stored.ask(query, { id: [id] })).data.claims.nodes[0].review;
  };
  /** What others decide meanwhile. */
  const curate: ReturnType<typeof curateWith> = (...change) => curateWith(graph, model)(...change);
  const decisionsOf = async (id: string): Promise<string[]> => {
    const query = 'query ($of: ID!) { decisions(of: $of) { nodes { id } } }';
    const { nodes } = (await stored.ask(query, { of: id })).data.decisions;
    return nodes.map((node: { id: string }) => node.id);
  };
  const claimIn = async (page: Page): Promise<string> =>
    (await page.locator('.in-context').getAttribute('data-claim')) ?? '';

  test('goes through a queue with keys: accepts, rejects with a reason, goes on and takes back', async () => {
    const page = await editor.open(`/?of=${article}`);
    await page.getByRole('link', { name: 'Review its claims' }).click();
    const progress = page.locator('.review-progress');
    await progress.filter({ hasText: /^Claim 1 of \d+/ }).waitFor();
    const first = await claimIn(page);
    const marked = await page.locator('.passage mark').textContent();
    expect(await page.locator('.passage').textContent()).toContain(marked);
    await page.keyboard.press('r');
    await page.getByLabel('Why is it wrong?').fill('nobody says so, and no key acts here: a r n p u');
    await page.keyboard.press('Enter');
    await progress.filter({ hasText: /^Claim 2 of .* 1 rejected/ }).waitFor();
    expect(await reviewOf(first)).toBe('REJECTED');

    const second = await claimIn(page);
    await page.keyboard.press('a');
    await progress.filter({ hasText: /^Claim 3/ }).waitFor();
    await page.keyboard.press('n');
    await progress.filter({ hasText: /^Claim 4/ }).waitFor();
    expect(await runAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await runAxe(page, ['color-contrast'])).toEqual([]);
    // What somebody else decided since is shown, and not taken back.
    await curate('reviewClaim', { id: second, review: 'REJECTED' }, 'Bo Ek');
    await page.keyboard.press('u');
    await page
      .getByRole('alert')
      .filter({ hasText: 'Later decisions are built on yours: undo a later one first.' })
      .waitFor();
    await progress.filter({ hasText: /2 rejected/ }).waitFor();
    expect(await reviewOf(second)).toBe('REJECTED');
    await curate('undo', { decision: (await decisionsOf(second))[1] }, 'Bo Ek');
    await page.keyboard.press('u');
    await progress.filter({ hasText: /^Claim 2 of .* 1 rejected/ }).waitFor();
    await page.keyboard.press('u');
    await progress.filter({ hasText: /^Claim 1 of .* 0 rejected/ }).waitFor();
    expect([await reviewOf(first), await reviewOf(second)]).toEqual(['ACCEPTED', 'ACCEPTED']);
  });

  test('corrects a claim from its card, sees the decision in the history and undoes it', async () => {
    const page = await editor.open(`/?of=${contract}`);
    const card = page.locator('.claim').first();
    const claim = (await card.getAttribute('data-claim')) ?? '';
    await card.getByRole('button', { name: 'Correct this' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct this claim' });
    expect(await dialog.getByLabel(/^If version/).count()).toBe(0);
    await dialog.getByRole('radio', { name: /^Rejected/ }).check();
    await dialog.getByLabel(/^Reason/).fill('read too much into it');
    await curate('reviewClaim', { id: claim, review: 'REJECTED' }, 'Bo Ek');
    const [other] = await decisionsOf(claim);
    await dialog.getByRole('button', { name: 'Review claim' }).last().click();
    await dialog
      .getByRole('alert')
      .filter({ hasText: /REJECTED/ })
      .waitFor();
    await dialog.getByRole('button', { name: 'Apply again' }).click();
    const decision = dialog.locator('.decision', { hasText: 'read too much into it' }).first();
    await decision.waitFor();
    expect(await runAxe(page)).toEqual([]);
    expect(await reviewOf(claim)).toBe('REJECTED');
    await decision.getByRole('button', { name: 'Undo' }).click();
    await dialog.locator('.decision.undone').first().waitFor();
    expect(await reviewOf(claim)).toBe('REJECTED');
    await curate('undo', { decision: other }, 'Bo Ek');
    expect(await reviewOf(claim)).toBe('ACCEPTED');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  // As the pages: a schema without such a change offers none.
  (mutationOfWords() ? test : test.skip)(
    'makes a claim of selected words by a form of the schema; a wrong one is refused in the form',
    async () => {
      const page = await editor.open(`/?of=${article}`);
      await page.locator('[data-sentence="12"]').waitFor();
      await page.evaluate(`(() => {
      const sentence = document.querySelector('[data-sentence="12"]');
      getSelection().selectAllChildren(sentence);
    })()`);
      await page.getByRole('button', { name: 'Make a claim from these words' }).click();
      const dialog = page.getByRole('dialog', { name: 'Make a claim' });
      expect(await dialog.locator('blockquote').textContent()).toMatch(
        /^“Russia began deliveries.*Pakistan\.”$/,
      );
      await dialog.getByLabel(/^Kind/).selectOption({ label: 'Supply' });
      await dialog.getByLabel(/^Supplier/).fill('Peru');
      await dialog.getByRole('button', { name: 'Make claim' }).click();
      await dialog.getByRole('alert').filter({ hasText: 'Peru' }).waitFor();
      await dialog.getByLabel(/^Supplier/).fill('Russia');
      expect(await runAxe(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Make claim' }).click();
      await dialog.getByText(/^Made\./).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('[data-sentence="12"]').click();
      await page.locator('[data-card="12"] .claim-fact', { hasText: /^Russia supplies/ }).waitFor();
      await page.getByText('History and changes').click();
      const decision = page.locator('.decision').first();
      await decision.getByRole('button', { name: 'Undo' }).click();
      await page.locator('.decision.undone').first().waitFor();
      await page
        .locator('[data-card="12"] .claim-fact', { hasText: /^Russia supplies/ })
        .waitFor({ state: 'detached' });
    },
  );

  test('reviews what a machine proposed: how sure it is, amending, accepting, and taking that back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-proposed-'));
    const texts = recordedTexts('reading/read').filter(({ text }) => text.includes('14th package'));
    writeFileSync(join(folder, 'texts.jsonl'), texts.map(({ text }) => JSON.stringify({ text })).join('\n'));
    const quiet = [process.stdout, process.stderr].map((out) =>
      jest.spyOn(out, 'write').mockReturnValue(true),
    );
    await readAll([join(folder, 'texts.jsonl')], join(folder, 'read'), { workers: 1, graph: false }, () =>
      Promise.resolve(recordedEngine(texts, { version: '1' })),
    );
    for (const each of quiet) each.mockRestore();
    const { loaded } = await loadSources(graph, model, [join(folder, 'read')]);
    const [{ source } = { source: '' }] = loaded;
    const page = await editor.open(`/?of=${source}&view=review`);
    const progress = page.locator('.review-progress');
    await progress.filter({ hasText: /[1-9]\d* proposed · 0 accepted/ }).waitFor();
    const first = await claimIn(page);
    expect(await page.locator('.in-context').textContent()).toMatch(
      /Of proposals like this \d+ % were right/,
    );
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Correct this claim' });
    await dialog.getByRole('button', { name: 'Amend claim' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('a');
    await progress.filter({ hasText: /· 1 accepted/ }).waitFor();
    expect(await reviewOf(first)).toBe('ACCEPTED');
    await page.keyboard.press('u');
    await progress.filter({ hasText: /· 0 accepted/ }).waitFor();
    expect(await reviewOf(first)).toBe('PENDING');
    expect(await runAxe(page)).toEqual([]);
    await removeSource(graph, model, source);
    rmSync(folder, { recursive: true });
  });

  /** Makes the open article one for editors only: they see it marked, nobody else is told of it; then opens it again. */
  async function closeAndOpen(page: Page, headline: string): Promise<void> {
    const article = new URL(page.url()).searchParams.get('of') ?? '';
    const by = curateWith(graph, model, { articles: { folder: articles, mayFetch: false } });
    await by('setAccess', { article, access: 'EDITORS' }, 'Ann Ek');
    const list = await editor.open('/?view=articles');
    const closed = list.getByRole('region', { name: 'Articles for editors only' });
    await closed.getByRole('heading', { name: `${headline} editors only` }).waitFor();
    expect(await runAxe(list)).toEqual([]);
    const others = await reader.open('/?view=articles');
    await others.getByText('Articles for editors only are neither listed').waitFor();
    expect(await others.locator('main').textContent()).not.toContain(headline);
    await by('setAccess', { article, access: null }, 'Ann Ek');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  }

  test.each([
    [390, 'a file'],
    [800, 'a dropped file, in the dark'],
  ])('adds an own article at %i pixels from %s, finds it and takes it back', async (width, from) => {
    const said = `India called ${String(width)} missiles “a matter of trust”. Russia agreed.`;
    const page = await editor.open('/?view=articles');
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: width === 800 ? 'dark' : 'light' });
    await page.getByRole('link', { name: 'Add an article' }).click();
    const send = page.getByRole('button', { name: 'Add article' });
    await send.click();
    await page.getByRole('alert').filter({ hasText: 'There is no text yet' }).waitFor();
    if (from === 'a file')
      await page.getByLabel(/^Or a file/).setInputFiles({
        name: 'own.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(`---\nheadline: Own words ${String(width)}\n---\n\n${said}\n`),
      });
    else {
      const line = JSON.stringify({ headline: `Own words ${String(width)}`, text: said });
      const dataTransfer = await page.evaluateHandle(`(() => {
        const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(line)}], 'own.jsonl'));
        return data;
      })()`);
      await page.dispatchEvent('.drop', 'drop', { dataTransfer });
      await page.locator('select').filter({ hasText: 'JSONL' }).waitFor();
      await page.waitForFunction(`document.querySelector('.change-form select').value === 'line'`);
    }
    await page.getByLabel(/^When it was published/).fill('some day');
    await send.click();
    await page.getByRole('alert').filter({ hasText: 'some day' }).waitFor();
    // A browser tells of each refusal.
    expect(await editor.complaints()).toEqual([expect.stringContaining('400')]);
    await page.getByLabel(/^When it was published/).fill('2024-03-05');
    expect(await runAxe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await send.click();
    const notes = page.locator('.added');
    await notes.getByText(`Own words ${String(width)}`).waitFor();
    expect(await notes.textContent()).toMatch(/2 sentences, 1 quotation not yet claimed, 2 known names/);
    expect(await runAxe(page)).toEqual([]);
    await notes.getByRole('link', { name: /^Read it/ }).click();
    await page.getByRole('heading', { level: 1, name: `Own words ${String(width)}` }).waitFor();
    await page.getByText('a matter of trust').first().waitFor();
    if (from === 'a file') await closeAndOpen(page, `Own words ${String(width)}`);
    await page.getByText('History and changes').click();
    const decision = page.locator('.decision').first();
    await decision.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The link names an article that was withdrawn or never loaded.').waitFor();
  });

  test('merges two entities from the profile page, and takes that back', async () => {
    const page = await editor.open('/?of=Country:india');
    await page.getByText('History and changes').click();
    await page.getByRole('button', { name: 'Merge entities' }).click();
    await page.getByRole('searchbox', { name: 'Find: Merge' }).fill('China');
    await page.getByRole('radio', { name: 'China', exact: true }).check();
    await page.getByRole('button', { name: 'Merge entities' }).last().click();
    const decision = page.locator('.decision').first();
    await decision.waitFor();
    expect((await stored.ask('{ country(name: "China") { id } }')).data.country.id).toBe('Country:india');
    await decision.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.decision.undone').waitFor();
    expect((await stored.ask('{ country(name: "China") { id } }')).data.country.id).toBe('Country:china');
  });

  test('says when an article was published; a wrong date is refused in the form', async () => {
    const page = await editor.open(`/?of=${article}`);
    await page.getByText('History and changes').click();
    await page.getByRole('button', { name: 'Set publication date' }).click();
    const date = page.getByLabel(/^Date/);
    await date.fill('yesterday');
    await page.getByRole('button', { name: 'Set publication date' }).last().click();
    await page.getByRole('alert').filter({ hasText: 'yesterday' }).waitFor();
    // A browser tells of each refusal.
    expect(await editor.complaints()).toEqual([expect.stringContaining('400')]);
    await date.fill('2022-12-05');
    await page.getByRole('button', { name: 'Set publication date' }).last().click();
    await page
      .locator('.lead')
      .filter({ hasText: /published .*5.* 2022/ })
      .waitFor();
    const decision = page.locator('.decision', { hasText: 'set publication date' });
    await decision.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.decision.undone', { hasText: 'set publication date' }).waitFor();
  });

  test('a reader copies a report instead, is offered no change, and loads no code for changes', async () => {
    const page = await reader.open(`/?of=${contract}`);
    const card = page.locator('.claim').first();
    await card.waitFor();
    const loaded = (): Promise<string> =>
      page.evaluate<string>("performance.getEntriesByType('resource').map(({ name }) => name).join(' ')");
    expect(await loaded()).not.toMatch(/Dialog|Panel|Review/);
    await card.getByRole('button', { name: 'Correct this' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is wrong with it?').fill('It was six units.');
    expect(await dialog.locator('.report').textContent()).toMatch(/It was six units\.[^]*Claim: Claim:/);
    expect(await dialog.getByText('npm start').count()).toBe(1);
    expect(await dialog.getByRole('radio').count()).toBe(0);
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.goto(`${pages.origin}/?view=review&of=${article}`);
    await page.getByText('Changes are made by editors').waitFor();
    expect(await page.getByRole('button', { name: 'Accept' }).count()).toBe(0);
  });

  test('after signing out nothing can be changed', async () => {
    const page = await editor.open(`/?of=${article}`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('.editor-mark').waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'Review its claims' }).count()).toBe(0);
    expect((await page.context().cookies()).filter(({ name }) => name.startsWith('entente-editor'))).toEqual(
      [],
    );
  });
});
