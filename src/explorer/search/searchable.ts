/** What of typed words can be searched for: signs that no name or text is found by are left out. Empty when nothing is. */
export const searchable = (typed: string): string =>
  typed
    .replace(/[^\p{L}\p{N}\p{M}\s'’&./-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
