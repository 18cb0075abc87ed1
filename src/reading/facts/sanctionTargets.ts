import { fill } from '../actors.ts';
import type { Filled, Proposal } from '../claim.ts';
import { conjuncts } from '../phrases.ts';
import type { Memory } from '../memory.ts';
import type { Mention } from '../mention.ts';
import type { Token } from '../parsedText.ts';

/** Who may be listed: a person or body by its own name. */
const isListed = ({ entity: { kind }, form }: Mention): boolean =>
  /^(Person|Organization)$/.test(kind) && form === 'name';

export const withTargets = (proposal: Proposal, target: readonly Filled[]): Proposal =>
  target.length === 0
    ? proposal
    : {
        ...proposal,
        roles: { ...proposal.roles, target: [...target] },
        end: Math.max(proposal.end, ...target.map(({ end }) => end)),
      };

/** The first word of a sentence's finite verb behind a place; what stands there is another clause. */
const hasVerbBetween = ({ sentence }: Token, from: number, to: number): boolean =>
  sentence.tokens.some(({ index, pos }) => index > from && index < to && /^(VBD|VBZ|VBP)$/.test(pos));

/** “five people, including General Qaani”, “two firms: A and B”: those that are named behind. */
export function withIncluded(proposal: Proposal, trigger: Token, memory: Memory): Proposal {
  if (proposal.roles.target) return proposal;
  const { sentence } = trigger;
  const mark = sentence.tokens.find(
    ({ text, index }) => index > trigger.index && /^(including|namely|among|:)$/.test(text),
  );
  if (!mark) return proposal;
  const target = memory.mentions.filter(
    (each) =>
      each.start > mark.start &&
      each.end <= sentence.end &&
      isListed(each) &&
      !hasVerbBetween(trigger, mark.index, each.first),
  );
  return withTargets(proposal, target.map(fill));
}

/** “sanctioned A, a smuggler based in Iran, and the firm B”: whom the list adds, wherever the parser hung them. */
export function withListedTargets(proposal: Proposal, trigger: Token, memory: Memory): Proposal {
  const { target = [] } = proposal.roles;
  const { parsed, mentions } = memory;
  const last = mentions.find(({ start }) => start === target.at(-1)?.start);
  if (!last || !isListed(last) || last.start < trigger.start) return proposal;
  const { tokens } = trigger.sentence;
  const more = mentions.filter((each) => {
    if (each.start <= last.end || each.end > trigger.sentence.end || !isListed(each)) return false;
    let at = tokens.findIndex(({ index }) => index === each.first) - 1;
    while (
      /^(DT|JJ)$/.test(tokens[at]?.pos ?? '') ||
      /^(company|firm|group|bank)$/.test(tokens[at]?.lemma ?? '')
    )
      at -= 1;
    const isOther = /^(POS|VB)/.test(parsed.tokens[each.last + 1]?.pos ?? '');
    return tokens[at]?.lemma === 'and' && !isOther && !hasVerbBetween(trigger, last.last, each.first);
  });
  return withTargets(proposal, [
    ...target,
    ...more.map(fill).filter(({ entity }) => !target.some((each) => each.entity.name === entity.name)),
  ]);
}

/** “Among those blacklisted is Sovcomflot”: who the sentence is about. */
export function targetsOfSentence(participle: Token): Filled[] {
  const { head, relation, sentence } = participle;
  if (!/^(amod|acl)$/.test(relation) || !head || head.mention || head.lemma === 'be') return [];
  const root = sentence.tokens.find((token) => token.head === null);
  const isAmong = head.children.some(({ lemma, relation: role }) => role === 'case' && lemma === 'among');
  const named =
    !isAmong || !root ? [] : [root, ...root.children.filter((child) => child.relation.startsWith('nsubj'))];
  return named
    .flatMap(conjuncts)
    .flatMap(({ mention }) => (mention && isListed(mention) ? [fill(mention)] : []));
}
