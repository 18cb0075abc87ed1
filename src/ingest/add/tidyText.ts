/**
 * Normalizes white space: `\n` for every line break, no trailing spaces, at most one empty line between paragraphs, none at
 * either end. All other characters stay.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
