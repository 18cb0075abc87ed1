import { execFileSync } from 'node:child_process';
import { contentOf, heading, loaded, missingWords } from '../support/pageActions.ts';
import { readPdf } from '../support/readPdf.ts';
import type { Journey, Visit } from './journey.ts';

/** Reads each form with a tool that is not ours, and says what it found in it. */
const judge = `
import base64, csv, io, json, struct, sys, xml.dom.minidom
import networkx
files = {name: base64.b64decode(text) for name, text in json.load(sys.stdin).items()}
rows = list(csv.DictReader(io.StringIO(files['csv'].decode('utf-8-sig'))))
graph = networkx.read_gexf(io.BytesIO(files['gexf']))
drawing = xml.dom.minidom.parseString(files['svg'])
print(json.dumps({
  'bom': files['csv'].startswith(b'\\xef\\xbb\\xbf'),
  'quotes': sum(1 for row in rows if row['Quote'] and row['Speaker'] and row['Article or reference']),
  'nodes': graph.number_of_nodes(), 'edges': graph.number_of_edges(),
  'placed': all('viz' in data for _, data in graph.nodes(data=True)),
  'quoted': sum(1 for _, data in graph.nodes(data=True) if data.get('quotes')) > 2,
  'svg': [drawing.documentElement.tagName, len(drawing.getElementsByTagName('text')) > 5],
  'size': [2 * int(drawing.documentElement.getAttribute(side)) for side in ('width', 'height')] ==
    list(struct.unpack('>II', files['png'][16:24])),
  'words': [text.firstChild.data for text in drawing.getElementsByTagName('text') if text.firstChild.nodeType == 3],
  'png': files['png'][:8].hex(),
}))`;

async function save({ page }: Visit, name: string): Promise<string> {
  const menu = page.locator('.menu');
  if ((await menu.count()) > 0 && (await menu.getAttribute('open')) === null)
    await page.getByText('Export and cite').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return (await contentOf(download)).toString('base64');
}

/** What is seen is saved in each form, and other people's tools open it. */
export const exported: Journey = async (visit) => {
  const { page, open } = visit;
  await open('/?of=Country:india&view=graph');
  await page.waitForSelector('.canvas canvas');
  const files = {
    png: await save(visit, 'PNG picture'),
    svg: await save(visit, 'SVG drawing'),
    csv: await save(visit, 'CSV, a row a claim'),
    gexf: await save(visit, 'GEXF graph'),
  };
  const drawn = await page.evaluate<number>("document.querySelector('.canvas')._cyreg.cy.nodes().length");
  const found: unknown = JSON.parse(
    execFileSync('python3', ['-c', judge], { input: JSON.stringify(files), encoding: 'utf8' }),
  );
  expect(found).toMatchObject({
    bom: true,
    nodes: drawn,
    placed: true,
    quoted: true,
    size: true,
    words: ['India', expect.stringContaining('Dashed'), expect.stringMatching(/Sources: .+ MIT licence/)],
    svg: ['svg', true],
    png: '89504e470d0a1a0a',
  });
  expect((found as { quotes: number }).quotes).toBeGreaterThan(20);
  expect((found as { edges: number }).edges).toBeGreaterThan(drawn / 2);
};

/** Reads a drawing and the picture of it: its words, and whether the one is as large as the other. */
const judgeDrawing = `
import base64, json, struct, sys, xml.dom.minidom
files = {name: base64.b64decode(text) for name, text in json.load(sys.stdin).items()}
drawing = xml.dom.minidom.parseString(files['svg'])
sides = [2 * int(drawing.documentElement.getAttribute(side)) for side in ('width', 'height')]
words = lambda part: [text.firstChild.data for text in part.getElementsByTagName('text')]
inner = drawing.getElementsByTagName('svg')[1]
print(json.dumps({'all': words(drawing), 'seen': words(inner), 'size': sides == list(struct.unpack('>II', files['png'][16:24]))}))`;

/** Letters and digits alone: how words are spaced and where lines end is not compared. */
const letters = (lines: readonly string[]): string => lines.join('').replace(/[^\p{L}\p{N}]/gu, '');

/** What is no graph is saved as it stands on the page: its words in their places, a title above, the sources below. */
export const drawn: Journey = async (visit) => {
  const { page } = visit;
  for (const [address, part] of [
    ['/?of=Country:india&view=timeline', '.time-box'],
    ['/?of=Contract:india-russia-s-400-2018&view=contract', '.contract'],
    ['/?of=Person:denis-alipov&to=Country:pakistan&view=path', '.paths'],
  ] as const) {
    await visit.open(address);
    await page.waitForSelector(part);
    const files = { png: await save(visit, 'PNG picture'), svg: await save(visit, 'SVG drawing') };
    const judged = execFileSync('python3', ['-c', judgeDrawing], {
      input: JSON.stringify(files),
      encoding: 'utf8',
    });
    const { all, seen, size } = JSON.parse(judged) as { all: string[]; seen: string[]; size: boolean };
    expect([address, size]).toEqual([address, true]);
    expect(letters(all)).toContain(letters([await page.locator('h1').innerText()]));
    expect(all.join(' ')).toMatch(/Entente, .+ Sources: .+ MIT licence/);
    const shown = (await page.locator(part).innerText())
      .replaceAll(/Correct this|As a table/g, '')
      .split(/\s+/);
    // A label for which the axis has no room is cut off, on the page as in the drawing.
    const isCut = part === '.time-box';
    expect(shown.filter((word) => !isCut && !letters(seen).includes(letters([word])))).toEqual([]);
    expect(seen.filter((line) => !letters(shown).includes(letters([line])))).toEqual([]);
    expect(seen.length).toBeGreaterThan(5);
    // A bar without a known end fades out in the drawing, too.
    const open = await page.locator('.open-end .time-bar').count();
    expect(Buffer.from(files.svg, 'base64').toString().split('mask="url(#fade-end)"').length - 1).toBe(open);
  }
};

/** Pages are printed as pages with footnotes: each word of theirs is found in the PDF. */
export const printed: Journey = async ({ page, open }) => {
  for (const address of ['/?of=Country:india', '/?view=tensions']) {
    await open(address);
    await page.emulateMedia({ media: 'print' });
    for (const name of ['.canvas', 'input', '.tabs', '.menu'])
      expect([name, await page.locator(`${name}:visible`).count()]).toEqual([name, 0]);
    const shown = await page.locator('body').innerText();
    expect(missingWords(shown, readPdf(await page.pdf({ format: 'A4' })))).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
};

/** The service is down, says so, and the page recovers by itself when it is up again. */
export const downAndUp: Journey = async ({ page, pages }) => {
  await page.route('**/graphql', (route) => route.abort());
  await page.goto(`${pages.origin}/?of=Country:india`);
  await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
  expect(await page.getByRole('button', { name: 'Try again now' }).count()).toBe(1);
  await page.unroute('**/graphql');
  await heading(page, 'India');
  await page.locator('.down').waitFor({ state: 'detached' });
  await loaded(page);
};
