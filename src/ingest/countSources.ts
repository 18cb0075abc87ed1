import { likenessOfSketches } from '../text/sketchOf.ts';

/** The publisher of a claim, and the sketch of its text; null for a curated claim. */
export interface Published {
  publishedBy: string;
  sketch: string | null;
}

/** Texts that share more than half of their word runs are prints of one report. */
const reprint = 0.5;

/** Only texts whose sketches agree in one of these pairs of adjacent slots are compared, as all prints of one report do. */
function bandsOf(sketch: Uint8Array): string[] {
  return Array.from({ length: sketch.length / 2 }, (_, band) => {
    const [first = 0, second = 0] = sketch.subarray(2 * band, 2 * band + 2);
    return first === 0 && second === 0 ? '' : `${String(band)} ${String(first)} ${String(second)}`;
  }).filter((key) => key !== '');
}

/**
 * The number of independent sources of claims: those of one publisher, or from prints of one report, count once. Does not
 * depend on their order. Pure.
 */
export function countSources(said: readonly Published[]): number {
  const publishers = [...new Set(said.map(({ publishedBy }) => publishedBy))];
  if (publishers.length < 2) return publishers.length;
  const sameAs = new Map<string, string>();
  const headOf = (publisher: string): string => {
    const same = sameAs.get(publisher);
    return same === undefined ? publisher : headOf(same);
  };
  const texts = new Map(said.flatMap(({ sketch, publishedBy }) => (sketch === null ? [] : [[`${publishedBy}\0${sketch}`, { publishedBy, sketch: Buffer.from(sketch, 'base64') }]]))); // prettier-ignore
  const byBand = new Map<string, { publishedBy: string; sketch: Buffer }[]>();
  for (const text of texts.values())
    for (const band of bandsOf(text.sketch)) {
      const others = byBand.get(band) ?? [];
      for (const other of others) {
        const [one, two] = [headOf(text.publishedBy), headOf(other.publishedBy)];
        if (one !== two && likenessOfSketches(text.sketch, other.sketch) > reprint) sameAs.set(one, two);
      }
      byBand.set(band, [...others, text]);
    }
  return new Set(publishers.map(headOf)).size;
}
