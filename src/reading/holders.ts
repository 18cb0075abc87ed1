import { actorsIn } from './actors.ts';
import type { Proposal } from './claim.ts';
import { agents } from './grammar.ts';
import type { Memory } from './memory.ts';
import type { Token } from './parsedText.ts';
import { having, isPassive } from './participles.ts';
import { isVerb } from './phrases.ts';

/** Who gives or places a thing has bought it: “gave Ukraine a system, which was purchased from Norway”. */
const giving = /^(give|donate|send|supply|transfer|deploy|hand|provide)$/;

/** Who has what a participle describes: “Morocco operates 19 drones purchased from the firm”. */
function holdersOf(participle: Token, isBought: boolean): Token[] {
  for (let { head } = participle, depth = 0; head && depth < 4; head = head.head, depth += 1)
    if (isVerb(head) && (having.test(head.lemma) || (isBought && giving.test(head.lemma))))
      return isPassive(head) ? [] : agents(head);
  return [];
}

/** “Ukraine flies F-16s provided by Norway”: who has a thing is who got it, where the participle does not say so itself. */
export function fillHolder(proposal: Proposal, trigger: Token, memory: Memory, role: string): Proposal {
  if (proposal.roles[role] || Object.keys(proposal.roles).length === 0) return proposal;
  const [holder] = holdersOf(trigger, role === 'buyer').flatMap((each) => actorsIn(each, memory));
  return holder ? { ...proposal, roles: { ...proposal.roles, [role]: [holder] } } : proposal;
}
