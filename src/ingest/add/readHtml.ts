import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { type ArticleDocument } from './document.ts';
import { languageTag, plainWords, publishedDay, webAddress } from './readMetadata.ts';
import { tidyText } from './tidyText.ts';

/** The part of the DOM used here; linkedom brings no types of its own. */
interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
  getAttribute?(name: string): string | null;
}

interface DomDocument {
  documentElement: DomNode | null;
  querySelector(selector: string): DomNode | null;
  querySelectorAll(selector: string): Iterable<DomNode>;
}

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'FIGCAPTION', 'BUTTON', 'FORM']);
const lines = new Set(['BR', 'LI', 'TR', 'DT', 'DD']);
const blocks = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL DL TABLE FIGURE PRE HR ADDRESS'.split(
    ' ',
  ),
);

/** The text of a node: blocks become paragraphs, tabs separate table cells. Not recursive, since pages nest deeply. */
function textOf(root: DomNode): string {
  const parts: string[] = [];
  const stack: (DomNode | string)[] = [root];
  while (stack.length > 0) {
    const next = stack.pop() as DomNode | string;
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeType === 3) parts.push((next.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    else if (next.nodeType === 1 && !silent.has(next.nodeName)) {
      const mark = blocks.has(next.nodeName) ? '\n\n' : lines.has(next.nodeName) ? '\n' : '';
      const after = next.nodeName === 'TD' || next.nodeName === 'TH' ? '\t' : mark;
      stack.push(after, ...[...next.childNodes].reverse(), mark);
    }
  }
  return tidyText(parts.join('').replace(/ *\n */g, '\n'));
}

/** Readability compares each element with its neighbours, too slow for larger or deeper pages: those give their whole body. */
const maxElements = 4_000;

/** The number of elements in a page; deep ones count again for every hundred ancestors. */
function sizeOf(root: DomNode | null): number {
  const stack = root ? [{ node: root, depth: 0 }] : [];
  let size = 0;
  for (let next = stack.pop(); next && size <= maxElements; next = stack.pop()) {
    const { node, depth } = next;
    if (node.nodeType !== 1) continue;
    size += 1 + depth / 100;
    for (const child of node.childNodes) stack.push({ node: child, depth: depth + 1 });
  }
  return size;
}

/** The first news article that a page describes as JSON-LD (https://schema.org/NewsArticle). */
function linkedData(page: DomDocument): Record<string, unknown> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const parsed = JSON.parse(script.textContent ?? '') as unknown;
      const graph = (parsed as { '@graph'?: unknown } | null)?.['@graph'];
      const found = [parsed, graph]
        .flat()
        .find((each) => /Article|Report/.test(String((each as { '@type'?: unknown } | null)?.['@type'])));
      if (found) return found as Record<string, unknown>;
    } catch {
      // Some pages contain broken JSON; other metadata may do.
    }
  }
  return {};
}

/** A name in JSON-LD, which may be a string, an object or a list of either. */
function nameOf(value: unknown): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null && 'name' in first ? first.name : first;
}

/**
 * Reads a web page's metadata and main text: as Readability finds it, else the whole body. Runs no scripts. Takes the
 * page's source, and its address if known.
 */
export function readHtml(html: string, address?: string): ArticleDocument {
  // parse5 repairs missing tags and wrong nesting as browsers do; linkedom does not.
  const { document } = parseHTML(serialize(parse(html))) as unknown as { document: DomDocument };
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
        ?.getAttribute?.('content');
      if (plainWords(found)) return found ?? null;
    }
    return null;
  };
  const data = linkedData(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute?.('href');
  const language = document.documentElement?.getAttribute?.('lang') ?? meta('og:locale')?.replace('_', '-');
  const published = data.datePublished ?? meta('article:published_time', 'date', 'dc.date', 'DC.date.issued');
  const metadata = {
    publisher: plainWords(nameOf(data.publisher) ?? meta('og:site_name')),
    byline: plainWords(nameOf(data.author) ?? meta('author', 'article:author')),
    url: webAddress(canonical) ?? webAddress(meta('og:url')) ?? webAddress(address),
    language: languageTag(language),
    published: publishedDay(published),
    access: null,
  };
  const title = plainWords(
    data.headline ??
      meta('og:title') ??
      document.querySelector('h1')?.textContent ??
      document.querySelector('title')?.textContent,
  );
  // Readability modifies the document, so it comes last.
  const serializer = (node: unknown): DomNode => node as DomNode;
  const isLarge = sizeOf(document.documentElement) > maxElements;
  // Where a browser's types are known it wants such a document, though it uses no more than linkedom's has.
  const Reader: new (...given: never[]) => Pick<Readability<DomNode>, 'parse'> = Readability;
  const main = isLarge ? null : new Reader(...([document, { serializer }] as never[])).parse();
  const body = main?.content ?? document.querySelector('body') ?? document.documentElement;
  const text = body ? textOf(body) : '';
  const headline = title ?? plainWords(main?.title);
  return {
    ...metadata,
    headline,
    text: headline && !text.includes(headline) ? tidyText(`${headline}\n\n${text}`) : text,
  };
}
