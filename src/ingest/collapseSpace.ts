const space = /\s/;

/**
 * A text whose runs of white space (line breaks, tabs, no-break and thin spaces) are one plain space each, with where each
 * of its UTF-16 code units stands in the text. Pure.
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
