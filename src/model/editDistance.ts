/**
 * The optimal string alignment distance of two texts: insertions, deletions, substitutions and swaps of neighbours.
 * `costOf` gives what a wrong, lacking or needless character costs, at most the 1 of a swap. Gives more than `most`,
 * maybe not exactly, for any larger distance.
 */
export function editDistance(
  one: string,
  other: string,
  most: number,
  costOf: (character: string) => number = () => 1,
): number {
  const [costs, otherCosts] = [one, other].map((text) => Array.from({ length: text.length }, (_, at) => costOf(text.charAt(at)))) as [number[], number[]]; // prettier-ignore
  let before: number[] = [];
  let row = [0];
  for (const cost of otherCosts) row.push((row.at(-1) ?? 0) + cost);
  for (let at = 1; at <= one.length; at += 1) {
    const cost = costs[at - 1] ?? 1;
    const next = [(row[0] ?? 0) + cost];
    for (let to = 1; to <= other.length; to += 1) {
      const otherCost = otherCosts[to - 1] ?? 1;
      const isSame = one[at - 1] === other[to - 1];
      const isSwapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      next[to] = Math.min(
        (row[to] ?? 0) + cost,
        (next[to - 1] ?? 0) + otherCost,
        (row[to - 1] ?? 0) + (isSame ? 0 : Math.max(cost, otherCost)),
        isSwapped ? (before[to - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > most && Math.min(...row) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}
