import type { PrintedValue, Proposal } from '../claim.ts';
import type { Frame } from '../frame.ts';
import { objects } from '../grammar.ts';
import { isVerb, withPreposition } from '../phrases.ts';
import type { Memory } from '../memory.ts';
import { type Token, subtree } from '../parsedText.ts';

/** What may hold the role of a system. */
export const weapon = { kinds: ['WeaponSystem'] as const };

/** What is handed over, in the source's words. */
export function itemOf(trigger: Token, { parsed }: Memory): Record<string, PrintedValue> {
  const [head] = [
    ...(isVerb(trigger) ? objects(trigger) : []),
    ...withPreposition(trigger, ['of', 'with']),
  ].filter(({ mention }) => mention?.entity.kind !== 'Country' && mention?.entity.kind !== 'Organization');
  if (!head) return {};
  const words = subtree(head, ({ relation }) => /^(amod|compound|nummod|nmod|case|det)$/.test(relation));
  const [start, end] = [words[0]?.start ?? head.start, words.at(-1)?.end ?? head.end];
  return { item: { value: parsed.text.slice(start, end).replace(/\s+/g, ' '), start, end } };
}

/** Roles of a handing-over at a verb; `rename` gives them the names of a type. */
export const handing: Frame['roles'] = {
  giver: { slots: ['agent'] },
  receiver: { slots: ['iobj', 'to', 'object-with', 'for'] },
  system: { slots: ['object', 'of', 'with'], ...weapon },
};

/** A proposal of a handing-over as one of a type, whose roles have names of their own. */
export const rename = (
  proposal: Proposal,
  names: Readonly<Record<string, string>>,
  type: string,
): Proposal => ({
  ...proposal,
  type,
  roles: Object.fromEntries(
    Object.entries(proposal.roles).map(([name, found]) => [names[name] ?? name, found]),
  ),
});
