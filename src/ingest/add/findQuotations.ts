/** A passage in quotation marks: offsets in UTF-16 code units of what stands between the marks, the end exclusive. */
export interface Quotation {
  start: number;
  end: number;
}

/** What closes each opening mark. A straight mark closes itself; „ is closed by “ or ”. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  '"': '"',
  '‹': '›',
  '「': '」',
};

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Whether a straight mark can open here: not behind a word, and not at the end of one, as the mark of inches is. */
const canOpen = (text: string, at: number): boolean =>
  !isWord(text[at - 1]) && text[at + 1] !== undefined && !/\s/.test(text[at + 1] ?? '');

/**
 * Finds the quotations in a text, outermost only, in its order. A quotation that a paragraph leaves open goes on in the
 * next one when that begins with the same mark, as newspapers print it; else it ends with its paragraph. Linear in the text.
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
      // The mark of the next paragraph opens its own part.
      open = text[next] === open.mark ? { mark: open.mark, start: next + 1 } : null;
      at = open ? next : at;
    }
  }
  if (open && text.length > open.start && open.mark !== '"')
    found.push({ start: open.start, end: text.length });
  return found;
}
