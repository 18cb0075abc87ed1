/** Bytes per sketch. The share of equal bytes is off from the true similarity by 0.06 on average. */
const slots = 64;

/** Words per shingle: two reports of one event share few runs of five words, two prints of one report most. */
const wordsTogether = 5;

/** FNV-1a with MurmurHash3's finalizer, so that every bit depends on every character; 32 bits, unsigned. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A sketch of a text in base64, for comparing texts without keeping their words: a one-permutation MinHash of all runs of
 * five words (Li, Owen, Zhang 2012), one byte per slot, 0 for an empty slot. Ignores case and punctuation. Pure; linear time.
 */
export function sketchOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const least = new Array<number>(slots).fill(Infinity);
  const runs = words.length === 0 ? 0 : Math.max(1, words.length - wordsTogether + 1);
  for (let at = 0; at < runs; at += 1) {
    const hash = hashOf(words.slice(at, at + wordsTogether).join(' '));
    const [slot, rank] = [hash % slots, Math.floor(hash / slots)];
    if (rank < (least[slot] ?? Infinity)) least[slot] = rank;
  }
  return Buffer.from(least.map((rank) => (rank === Infinity ? 0 : 1 + (rank % 255)))).toString('base64');
}

/** Estimates from their sketches the share of five-word runs that two texts have in common, from 0 to 1. Pure. */
export function likenessOfSketches(one: Uint8Array, other: Uint8Array): number {
  let [equal, used] = [0, 0];
  for (let at = 0; at < slots; at += 1) {
    const [left = 0, right = 0] = [one[at], other[at]];
    if (left !== 0 || right !== 0) used += 1;
    if (left !== 0 && left === right) equal += 1;
  }
  return used === 0 ? 0 : equal / used;
}
