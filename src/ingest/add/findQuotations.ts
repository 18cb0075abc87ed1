/** A passage in quotation marks: the offsets of its words in UTF-16 code units, without the marks, end exclusive. */
export interface Quotation {
  start: number;
  end: number;
}

/** The closing marks of each opening mark. A straight mark closes itself; “ or ” closes „. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  '"': '"',
  '‹': '›',
  '「': '」',
};

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Whether a straight mark can open a quotation: not right after a word, where it closes one or means inches. */
const canOpen = (text: string, at: number): boolean =>
  !isWord(text[at - 1]) && text[at + 1] !== undefined && !/\s/.test(text[at + 1] ?? '');

/**
 * Finds the outermost quotations in a text, in order. One left open at the end of a paragraph continues if the next
 * paragraph begins with the same mark, as newspapers print it; otherwise it ends there. Takes linear time.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { mark: string; start: number } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (open === null) {
      if (sign in closers && (sign !== '"' || canOpen(text, at))) open = { mark: sign, start: at + 1 };
    } else if (closers[open.mark]?.includes(sign)) {
      if (at > open.start) found.push({ start: open.start, end: at });
      open = null;
    } else if (sign === '\n' && /^\n\s*\n/.test(text.slice(at, at + 100))) {
      const next = at + (/^\s+/.exec(text.slice(at, at + 100))?.[0].length ?? 1);
      const end = at;
      if (end > open.start) found.push({ start: open.start, end });
      // The next paragraph's mark opens a quotation of its own.
      open = text[next] === open.mark ? { mark: open.mark, start: next + 1 } : null;
      at = open ? next : at;
    }
  }
  if (open && text.length > open.start && open.mark !== '"')
    found.push({ start: open.start, end: text.length });
  return found;
}
