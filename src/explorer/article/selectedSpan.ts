import type { SentenceRow } from './articleAnswer.ts';

/** Some words of an article: offsets in its text, UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** How many letters stand before a place within an element. */
function lettersBefore(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Where a place of a selection lies in the article's text; null outside of its sentences. */
function placeOf(sentences: readonly SentenceRow[], node: Node, offset: number): number | null {
  const element = (node instanceof Element ? node : node.parentElement)?.closest('.sentence');
  const sentence = sentences.find(({ number }) => String(number) === element?.getAttribute('data-sentence'));
  return element && sentence ? sentence.start + lettersBefore(element, node, offset) : null;
}

/** The words that are selected on the page, without white space around them; null where none of the article's are. */
export function selectedSpan(text: string, sentences: readonly SentenceRow[]): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const from = placeOf(sentences, startContainer, startOffset);
  const to = placeOf(sentences, endContainer, endOffset);
  if (from === null || to === null) return null;
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start < end ? { start, end } : null;
}
