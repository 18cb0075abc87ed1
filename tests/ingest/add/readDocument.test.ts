import { ExpectedError } from '../../../src/errors.ts';
import type { ArticleDocument } from '../../../src/ingest/add/document.ts';
import { readDocument } from '../../../src/ingest/add/readDocument.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const read = (text: string | Uint8Array, name = 'page.html', contentType?: string): ArticleDocument =>
  readDocument({
    bytes: typeof text === 'string' ? bytesOf(text) : text,
    name,
    ...(contentType && { contentType }),
  });

const paragraph =
  'Poland will buy 96 Apache helicopters from the United States, the ministry said on Tuesday. '.repeat(6);

describe('a page', () => {
  test('gives its main text and what its metadata say', () => {
    const page = `<!doctype html><html lang="en-US"><head><title>Deal | The Post</title>
      <meta property="og:site_name" content="The Post"><link rel="canonical" href="https://post.example/deal">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Poland buys Apaches","datePublished":"2024-03-12T10:00:00Z","author":{"name":"Ann Ek"}}</script>
      </head><body><nav>Home Sport</nav><article><h1>Poland buys Apaches</h1><p>${paragraph}</p><p>It was &ldquo;a good day&rdquo;.</p></article></body></html>`;
    const { text, ...metadata } = read(page);
    expect(metadata).toEqual({
      headline: 'Poland buys Apaches',
      publisher: 'The Post',
      byline: 'Ann Ek',
      url: 'https://post.example/deal',
      language: 'en-US',
      access: null,
      published: { value: '2024-03-12', printed: '2024-03-12T10:00:00Z' },
    });
    expect(text).toContain('It was “a good day”.');
    expect(text).not.toContain('Sport');
    expect(text.split('\n\n').length).toBeGreaterThan(1);
  });

  test('runs none of its scripts and shows none of their text', () => {
    const page = `<body><article><p>${paragraph}</p><script>document.body.textContent = 'owned'</script></article></body>`;
    expect(read(page).text).not.toMatch(/owned|document\.body/);
  });

  test.each([
    ['unclosed tags', `<html><body><div><p>${paragraph}<p>${paragraph}<b><i>end`],
    ['nothing but a body', `<body>${paragraph}`],
    ['broken JSON-LD', `<script type="application/ld+json">{"@type": </script><p>${paragraph}</p>`],
    ['a table', `<table><tr><td>Poland</td><td>96</td></tr></table><p>${paragraph}</p>`],
    ['entities', `<p>Caf&eacute; &amp; &#x1F600; &nbsp; &bogus; ${paragraph}</p>`],
    ['deep nesting', `${'<div>'.repeat(5_000)}${paragraph}${'</div>'.repeat(5_000)}`],
    [
      'right-to-left text',
      `<html dir="rtl" lang="ar"><p>${'وقعت بولندا صفقة لشراء مروحيات. '.repeat(20)}</p></html>`,
    ],
    [
      'a date that is none',
      `<meta property="article:published_time" content="2024-02-31"><p>${paragraph}</p>`,
    ],
    ['an address that is none', `<link rel="canonical" href="javascript:alert(1)"><p>${paragraph}</p>`],
  ])('with %s gives a text', (_what, page) => {
    const { text, url, published } = read(`<html>${page}`);
    expect(text.length).toBeGreaterThan(100);
    expect(url).toBeNull();
    expect(published).toBeNull();
  });

  test('in another encoding is read in it, whether it is said by the page, by the server or wrongly', () => {
    const russian = 'Россия поставит Индии комплексы С-400 в срок. '.repeat(10);
    const bytes = Uint8Array.from(russian, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });
    const head = bytesOf('<html><meta charset="windows-1251"><p>');
    expect(read(Buffer.concat([head, bytes])).text).toContain('Россия поставит Индии');
    expect(
      read(Buffer.concat([bytesOf('<html><p>'), bytes]), 'p.html', 'text/html; charset=windows-1251').text,
    ).toContain('Россия');
    expect(read(`<html><meta charset="windows-1251"><p>${russian}`).text).toContain('Россия');
  });

  test('of 5 MB is read', () => {
    expect(
      read(`<html><body><article>${`<p>${paragraph}</p>`.repeat(9_000)}</article>`).text.length,
    ).toBeGreaterThan(1_000_000);
  });
});

describe('a text', () => {
  test('keeps its words; front matter becomes metadata', () => {
    const source =
      '---\ntitle: Poland buys Apaches\ndate: 2024-03-12\nurl: https://post.example/a\nlang: en\n---\n\nPoland buys 96 Apaches.\r\n\r\n\r\n\r\nThe end.\n';
    expect(read(source, 'a.md')).toEqual({
      text: 'Poland buys 96 Apaches.\n\nThe end.',
      headline: 'Poland buys Apaches',
      publisher: null,
      byline: null,
      url: 'https://post.example/a',
      language: 'en',
      access: null,
      published: { value: '2024-03-12', printed: '2024-03-12' },
    });
  });

  test('with a rule above it that is no front matter stays whole', () => {
    expect(read('---\njust a line\n---\nText.', 'a.md').text).toContain('just a line');
  });
});

test.each([
  ['nothing', '', 'a.txt', /no letter/],
  ['blanks', ' \n\t ', 'a.txt', /no letter/],
  ['an empty page', '<html><body></body></html>', 'a.html', /no letter/],
  [
    'bytes that are no text',
    Uint8Array.from([0x48, 0xff, 0xfe, 0x00, 0xc3]),
    'a.txt',
    /must be text in UTF-8/,
  ],
  ['NUL characters', 'a\0b', 'a.txt', /\(line 1\) must be text in UTF-8, but holds a byte 0/],
  ['9 MB', 'a'.repeat(9_000_000), 'a.txt', /at most 8 MB, but has 9\.0 MB/],
])('%s is refused with what is expected', (_what, text, name, message) => {
  expect(() => read(text, name)).toThrow(message);
  expect(() => read(text, name)).toThrow(ExpectedError);
});
