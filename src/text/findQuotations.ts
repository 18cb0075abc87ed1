/** The text between quotation marks: offsets in UTF-16 code units, without the marks, end exclusive. */
export interface QuotedPassage {
  start: number;
  end: number;
  /** A word or two in quotation marks, which may be irony or a name. */
  short: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '‹': '›',
  '„': '“”',
  '"': '"',
  '‘': '’',
  '「': '」',
  "'": "'",
};
const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** For each offset, the next one in the same paragraph where `isSought` holds; -1 if there is none. */
function nextPlaces(text: string, isSought: (at: number) => boolean): Int32Array {
  const next = new Int32Array(text.length + 1).fill(-1);
  for (let at = text.length - 1; at >= 0; at -= 1)
    next[at] = isSought(at) ? at : text[at] === '\n' && breakAt(text, at) > 0 ? -1 : (next[at + 1] ?? -1);
  return next;
}

type Opens = (at: number) => boolean;

/** A single mark opens only after white space or a bracket, and only if one closes it in the same paragraph. */
function opensSingle(text: string, closer: string): Opens {
  if (!text.includes(closer)) return () => false;
  const closing = nextPlaces(text, (at) => text[at] === closer && !isWord(text[at + 1]));
  const spaces = nextPlaces(text, (at) => text[at] === ' ');
  return (at) => {
    if (isWord(text[at - 1]) || !isWord(text[at + 1])) return false;
    const [close = -1, space = -1] = [closing[at + 1], spaces[at + 1]];
    return close >= 0 && space >= 0 && space < close - 1;
  };
}

/** Finds where the marks of a text open, in one pass. */
function findOpenings(text: string): (at: number, sign: string) => boolean {
  const single: Readonly<Record<string, Opens>> = {
    '‘': opensSingle(text, '’'),
    "'": opensSingle(text, "'"),
  };
  return (at, sign) =>
    single[sign]?.(at) ?? (sign !== '"' || (!isWord(text[at - 1]) && !/\s/.test(text[at + 1] ?? ' ')));
}

const closes = (text: string, at: number, mark: string): boolean =>
  (closers[mark] ?? '').includes(text[at] ?? '') && (!/['‘]/.test(mark) || !isWord(text[at + 1]));

const breakAt = (text: string, at: number): number =>
  /^\n[^\S\n]*\n\s*/.exec(text.slice(at, at + 60))?.[0].length ?? 0;

/**
 * Finds the outermost quotations in a text. One left open at the end of a paragraph continues if the next paragraph begins
 * with the same mark; otherwise it ends there. Each paragraph is a separate passage. Linear in the text.
 */
export function findQuotations(text: string): QuotedPassage[] {
  const found: QuotedPassage[] = [];
  const opens = findOpenings(text);
  const add = (start: number, end: number): void => {
    const words = text.slice(start, end).trim();
    if (words) found.push({ start, end, short: words.split(/\s+/).length < 3 });
  };
  let open: { mark: string; start: number } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (open === null) {
      if (sign in closers && opens(at, sign)) open = { mark: sign, start: at + 1 };
      continue;
    }
    if (closes(text, at, open.mark)) {
      add(open.start, at);
      open = null;
    } else if (sign === '\n' && breakAt(text, at) > 0) {
      add(open.start, at);
      const next = at + breakAt(text, at);
      open = text[next] === open.mark ? { mark: open.mark, start: next + 1 } : null;
      if (open) at = next;
    }
  }
  // A straight mark that nothing closes may not be a quotation mark.
  if (open && open.mark !== '"') add(open.start, text.length);
  return found;
}
