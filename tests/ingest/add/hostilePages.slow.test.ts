import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExpectedError } from '../../../src/errors.ts';
import type { Problem } from '../../../src/ingest/checkInput.ts';
import { checkSources } from '../../../src/ingest/checkSources.ts';
import { draftArticle } from '../../../src/ingest/add/draftArticle.ts';
import { hashOfText } from '../../../src/ingest/add/document.ts';
import type { KnownName } from '../../../src/ingest/add/findNames.ts';
import { readDocument } from '../../../src/ingest/add/readDocument.ts';
import { openShelf, writeArticle } from '../../../src/ingest/add/writeArticle.ts';
import { model } from '../../support/loadedGraph.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-hostile-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const known: KnownName[] = [
  { text: 'Poland', entity: 'Country:poland' },
  { text: 'Georgia', entity: 'Country:georgia' },
  { text: 'Georgia', entity: 'Place:georgia' },
];

/** The problems that loading finds in an article folder. */
async function problemsIn(folder: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const groups = checkSources(model, [folder], () => Promise.resolve([]), problems)();
  while (!(await groups.next()).done);
  return problems;
}

/** What `entente add` does with a page: reads it, drafts the folder and writes it; then checks it as loading does. */
async function add(bytes: Uint8Array, name = 'page.html'): Promise<{ folder: string; problems: Problem[] }> {
  const document = readDocument({ bytes, name });
  const { folder } = writeArticle(openShelf(home), document, (free) => draftArticle(model, document, known, free), { bytes, ending: '.html' }); // prettier-ignore
  return { folder, problems: await problemsIn(folder) };
}

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

const story =
  'Poland will buy 96 Apache helicopters, the minister said on Tuesday. “We need them now,” he added. '.repeat(
    8,
  );

/** Letters of Windows-1251, in which many old pages are. */
const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

const both = (head: string, body: Uint8Array): Uint8Array => Buffer.concat([bytesOf(head), body]);

const pages: [what: string, bytes: Uint8Array, words: string][] = [
  [
    'parts that are never closed',
    bytesOf(`<html><body><div><p>${story}<p>${story}<b><i><table><td>end`),
    'Poland will buy',
  ],
  [
    'parts that are closed in the wrong order, or twice',
    bytesOf(`<b><p>${story}</b></p></div></body></html></b><p>${story}</html>`),
    'Poland will buy',
  ],
  [
    'scripts, styles, templates and handlers',
    bytesOf(
      `<script>while(1){}</script><style>p{}</style><p onclick="steal()">${story}</p><script>document.write('<p>injected')</script><template>injected</template><img src=x onerror=injected()><noscript>injected</noscript>`,
    ),
    'Poland will buy',
  ],
  [
    'a script that is never closed behind the text',
    bytesOf(`<p>${story}</p><script>injected `),
    'Poland will buy',
  ],
  [
    'entities, known, unknown, broken and beyond Unicode',
    bytesOf(`<p>Caf&eacute; &amp;amp; &bogus; &#x1F600; &#xD800; &#1114112; &#0; &lt;b&gt; ${story}</p>`),
    'Café &amp;',
  ],
  [
    'tables in tables for layout',
    bytesOf(
      `<table><tr><td><table><tr><td>Buyer<td>Units<tr><td>Poland<td>96</table><td><p>${story}</p></table>`,
    ),
    'Poland\t96',
  ],
  [
    'five megabytes',
    bytesOf(`<html><body><article>${`<p>${story}</p>`.repeat(6_300)}</article></body></html>`),
    'Poland will buy',
  ],
  [
    'a wrong name for its encoding',
    both('<html><head><meta charset="windows-1251"></head><body><p>', bytesOf(`Café. ${story}`)),
    'Café',
  ],
  [
    'an old encoding, which it names',
    both(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>',
      cyrillic('Польша купит 96 вертолётов. '.replace('ё', 'е').repeat(12)),
    ),
    'Польша купит 96',
  ],
  [
    'UTF-16 with a mark',
    new Uint8Array(Buffer.from(`\ufeff<html><meta charset="utf-16"><p>${story}`, 'utf16le')),
    'Poland will buy',
  ],
  [
    'text from right to left, with its marks of direction',
    bytesOf(
      `<html dir="rtl" lang="ar"><body><p>\u202b${'وقعت بولندا صفقة لشراء 96 مروحية أباتشي. '.repeat(12)}\u202c</p><p dir="ltr">Poland \u200f96\u200e</p>`,
    ),
    'وقعت بولندا صفقة',
  ],
  [
    'a thousand levels, comments and CDATA in between',
    bytesOf(
      `${'<div><!-- <p>injected -->'.repeat(1_000)}<![CDATA[ injected ]]><p>${story}</p>${'</div>'.repeat(1_000)}`,
    ),
    'Poland will buy',
  ],
];

test('there are twelve pages', () => {
  expect(pages).toHaveLength(12);
});

test.each(pages)(
  'a page with %s becomes an article that loads, beside its own bytes',
  async (_what, bytes, words) => {
    const { folder, problems } = await add(bytes);
    expect(problems).toEqual([]);
    const text = readFileSync(join(folder, 'article.txt'), 'utf8');
    expect(text).toContain(words);
    expect(text).not.toMatch(/injected|steal|while\(1\)|<p|\0/);
    expect(Buffer.compare(readFileSync(join(folder, 'original.html')), bytes)).toBe(0);
    expect(readFileSync(join(folder, 'article.yaml'), 'utf8')).toContain(
      `original: { file: original.html, sha256: ${hashOfText(bytes)} }`,
    );
  },
);

test.each([
  ['random bytes', Uint8Array.from({ length: 5_000 }, (_each, at) => (at * 7919) % 256)],
  ['a page of pictures only', bytesOf('<html><body><img src="a.png"><video></video></body></html>')],
  ['more than it takes', new Uint8Array(8_000_001).fill(97)],
  ['nothing', new Uint8Array()],
])('%s becomes a text or a clear refusal, never a fault', async (_what, bytes) => {
  const outcome = await add(bytes).then(
    ({ problems }) => problems,
    (error: unknown) => error,
  );
  expect(outcome instanceof ExpectedError ? outcome.message : outcome).toEqual(
    outcome instanceof ExpectedError ? expect.stringMatching(/must (be|hold|have)/) : [],
  );
});

test('every known name is listed with its places, and an ambiguous one with all that it may mean', async () => {
  const { folder } = await add(bytesOf(`Poland and Georgia. Poland sells. ${story}`), 'a.txt');
  const facts = readFileSync(join(folder, 'facts.yaml'), 'utf8');
  expect(facts).toMatch(/Country:poland: “Poland” 0–6, “Poland” 20–26/);
  expect(facts).toMatch(/Country:georgia or Place:georgia \(ambiguous: choose one\): “Georgia” 11–18/);
  expect(facts).toMatch(/8 quotations, not yet claimed:/);
});

test('an original that was changed is told when the article is loaded', async () => {
  const { folder } = await add(bytesOf(`<p>${story}`));
  expect(readdirSync(folder).sort()).toEqual(['article.txt', 'article.yaml', 'facts.yaml', 'original.html']);
  rmSync(join(folder, 'original.html'));
  expect(await problemsIn(folder)).toEqual([]);
  writeFileSync(join(folder, 'original.html'), 'other');
  expect((await problemsIn(folder)).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^original\.sha256 must be that of original\.html, [0-9a-f]{64}, but is/),
  ]);
});
