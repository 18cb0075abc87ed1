/**
 * A name without case, accents, hyphens, spaces, points or quotation marks: `S-400` and `s 400` both give
 * `s400`. Look-ups compare keys. Letters of every script are kept.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
