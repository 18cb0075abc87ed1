import { collapseSpace } from './collapseSpace.ts';

/** Look-alike characters, by their common names. */
const names: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\u00a0': 'no-break space',
  '\u2009': 'thin space',
  '\u202f': 'narrow no-break space',
  '\n': 'line break',
  '\r': 'carriage return',
  '\t': 'tab',
  "'": 'straight apostrophe',
  '‘': 'left single quotation mark',
  '’': 'right single quotation mark',
  '"': 'straight quotation mark',
  '“': 'left double quotation mark',
  '”': 'right double quotation mark',
  '„': 'low double quotation mark',
  '«': 'left guillemet',
  '»': 'right guillemet',
  '-': 'hyphen-minus',
  '\u2010': 'hyphen',
  '\u2011': 'non-breaking hyphen',
  '–': 'en dash',
  '—': 'em dash',
  '−': 'minus sign',
  '…': 'ellipsis',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\ufeff': 'byte order mark',
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The character at an offset, with its name or code points: `“’” (right single quotation mark, U+2019)`. */
function nameAt(text: string, offset: number): string {
  if (offset < 0) return 'its beginning';
  const from = Math.max(0, offset - 32);
  const first = graphemes.segment(text.slice(from, offset + 32)).containing(offset - from);
  if (!first) return 'its end';
  const points = Array.from(
    first.segment,
    (point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const name = names[first.segment];
  return `“${first.segment}” (${name ? `${name}, ` : ''}${points.join(' ')})`;
}

/** A run of code units that occurs in both texts. */
interface Shared {
  inText: number;
  inQuote: number;
  length: number;
}

function extend(text: string, quote: string, inText: number, inQuote: number, length: number): Shared {
  let [before, behind] = [0, length];
  while (before < Math.min(inText, inQuote) && text[inText - before - 1] === quote[inQuote - before - 1])
    before += 1;
  while (
    inText + behind < text.length &&
    inQuote + behind < quote.length &&
    text[inText + behind] === quote[inQuote + behind]
  )
    behind += 1;
  return { inText: inText - before, inQuote: inQuote - before, length: before + behind };
}

/** Maximum number of windows searched for, to bound the time for long quotes in long texts. */
const mostWindows = 200;

/** Roughly the longest run shared by a quote and a text: searches for windows of the quote, long ones first. */
function longestShared(text: string, quote: string): Shared | null {
  for (const width of [24, 12, 6, 3]) {
    const step = Math.max(Math.ceil(width / 3), Math.ceil(quote.length / mostWindows));
    let best: Shared | null = null;
    for (let inQuote = 0; inQuote + width <= quote.length; inQuote += step) {
      if (best && inQuote + width <= best.inQuote + best.length) continue;
      const inText = text.indexOf(quote.slice(inQuote, inQuote + width));
      const shared = inText < 0 ? null : extend(text, quote, inText, inQuote, width);
      if (shared && shared.length > (best?.length ?? 0)) best = shared;
    }
    if (best) return best;
  }
  return null;
}

/**
 * Describes how a quote that does not occur, even with other white space, differs from the nearest passage, and names
 * the first character that does: `the nearest passage, at 12, is “…”: it has “’” (…) where the quote has “'” (…),
 * behind “…”`. Pure.
 */
export function describeDifference(text: string, quote: string): string {
  const { text: loose, at } = collapseSpace(text);
  const sought = collapseSpace(quote.trim()).text;
  const shared = longestShared(loose, sought);
  if (!shared) return 'the article has nothing like these words';
  const { inText, inQuote, length } = shared;
  const begin = Math.max(0, inText - inQuote);
  const passage = loose.slice(begin, begin + Math.min(sought.length, 160));
  const isAtItsEnd = inQuote + length >= sought.length;
  const step = isAtItsEnd ? -1 : length;
  const has = nameAt(loose, inText + step);
  const says = nameAt(sought, inQuote + step);
  const words = sought.slice(inQuote, inQuote + length);
  const beside = isAtItsEnd ? `before “${words.slice(0, 20)}”` : `behind “${words.slice(-20)}”`;
  return `the nearest passage, at ${String(at[begin] ?? 0)}, is “${passage}”: it has ${has} where the quote has ${says}, ${beside}`;
}
