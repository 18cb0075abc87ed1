const space = /\s/;

/**
 * A text with each run of white space (line breaks, tabs, no-break and thin spaces) replaced by one space, and the
 * original offset of each UTF-16 code unit. Pure.
 */
export function collapseSpace(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let collapsed = '';
  let wasSpace = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const isSpace = space.test(unit);
    if (!isSpace || !wasSpace) {
      collapsed += isSpace ? ' ' : unit;
      at.push(index);
    }
    wasSpace = isSpace;
  }
  return { text: collapsed, at };
}
