/**
 * Makes running text of what a document holds: one `\n` a line break, no blanks at the ends of lines, at most one empty
 * line between paragraphs, nothing before or after. Printed characters stay as they are.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
