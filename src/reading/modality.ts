import type { Modality } from './claim.ts';
import { isVerb } from './phrases.ts';
import type { Token } from './parsedText.ts';

const possible =
  /^(plan|expect|intend|offer|propose|consider|want|seek|hope|ask|request|ponder|weigh|mull|examine|discuss|negotiate|wish|aim|prepare|set|due|likely|ready|willing|consent|apply|urge|could|may|might|should|would|examine|study|eye|explore|poise|fear|schedule)$/;
const threats = /^(threaten|warn|threat|warning)$/;
const denials =
  /^(deny|refuse|decline|reject|cancel|block|rule|halt|stop|suspend|scrap|abandon|drop|shelve|ditch|freeze|refrain|oppose|denial|refusal|cancellation)$/;
const negations = /^(not|n't|never|no|without|neither|nor)$/;

/** “Rumours that Spain had deployed”, “imagine that China sold” */
const hearsay = /^(rumou?r|speculation|allegation|myth|hoax)$/;
const imagined = /^(imagine|suppose|pretend|dream)$/;

/** “rumours that … are false” */
const isFalse = ({ relation, head }: Token): boolean =>
  relation.startsWith('nsubj') &&
  /^(false|untrue|wrong|baseless|unfounded|fake|hoax|deny|dismiss)$/.test(head?.lemma ?? '');

function ownModality(token: Token): Modality | null {
  const lemmas = token.children
    .filter(({ relation }) => /^(aux|advmod|neg|cc|det|mark|cop|obl|advcl)/.test(relation))
    .map(({ lemma, relation }) => ({ lemma, relation }));
  if (lemmas.some(({ lemma, relation }) => negations.test(lemma) && relation !== 'mark')) return 'NEGATED';
  if (lemmas.some(({ lemma, relation }) => relation === 'mark' && /^(if|unless|whether)$/.test(lemma)))
    return 'CONDITIONAL';
  if (
    lemmas.some(
      ({ lemma, relation }) =>
        relation === 'aux' && /^(will|would|could|may|might|should|shall|'ll|ll)$/.test(lemma),
    )
  )
    return 'POSSIBLE';
  return null;
}

/**
 * How far the words commit themselves to what a verb or noun says: its own negation and auxiliaries, then those of the
 * verbs above it (“plans to buy”, “denied having sold”). A clause that is only told (“said that”) is not touched by its teller.
 */
export function modalityOf(trigger: Token): Modality {
  let token = trigger;
  let found: Modality | null = ownModality(trigger);
  if (
    trigger.children.some(({ lemma }) =>
      /^(potential|possible|planned|proposed|prospective|likely|future)$/.test(lemma),
    )
  )
    found ??= 'POSSIBLE';
  for (let depth = 0; token.head && depth < 5; depth += 1) {
    const { head, relation } = token;
    if (hearsay.test(head.lemma) && /^(acl|ccomp)/.test(relation))
      return isFalse(head) ? 'NEGATED' : 'POSSIBLE';
    if (/^(acl:relcl|nsubj|appos|parataxis)/.test(relation)) break;
    if (relation === 'conj' && isVerb(token) && isVerb(head)) {
      token = head;
      continue;
    }
    const down = /^(xcomp|obj|acl|ccomp|obl|nmod|advcl|nsubj:pass|dep)/.test(relation);
    if (!down) break;
    if (threats.test(head.lemma)) return 'THREATENED';
    if (imagined.test(head.lemma)) return 'CONDITIONAL';
    if (denials.test(head.lemma) && relation !== 'advcl' && relation !== 'obl') return 'NEGATED';
    if (relation === 'advcl' && isVerb(token)) break;
    if (possible.test(head.lemma) && /^(xcomp|acl|ccomp|obj|advcl|obl)/.test(relation)) found ??= 'POSSIBLE';
    if (relation !== 'ccomp' && relation !== 'nmod' && relation !== 'obl') found ??= ownModality(head);
    if (relation === 'ccomp') break;
    token = head;
  }
  return found ?? 'ASSERTED';
}
