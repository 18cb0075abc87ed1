import { preposition } from './phrases.ts';
import { type Token, subtree } from './parsedText.ts';

/** The passage that says so: from the first of its words to the last, whole phrases, never beyond the sentence. */
export function passageOf(
  trigger: Token,
  filled: readonly { start: number; end: number }[],
): { start: number; end: number } {
  const { sentence } = trigger;
  const inside = filled.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  let [start, end] = [trigger.start, trigger.end];
  for (const each of inside) {
    start = Math.min(start, each.start);
    end = Math.max(end, each.end);
  }
  const phrase = sentence.tokens.filter((token) => token.start >= start && token.end <= end && token.mention);
  for (const token of phrase) {
    const words = subtree(token, ({ relation }) =>
      /^(amod|compound|det|nummod|flat|nmod:poss|case)$/.test(relation),
    );
    if (preposition(token) === '' || token.start > trigger.start)
      end = Math.max(end, ...words.map((word) => word.end));
    start = Math.min(start, ...words.filter((word) => word.relation !== 'case').map((word) => word.start));
  }
  return { start, end: Math.min(end, sentence.end) };
}
