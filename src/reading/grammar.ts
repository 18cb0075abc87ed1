import type { Token } from './parsedText.ts';
import { describedBy, isPassive } from './participles.ts';
import { classOf } from './weaponClasses.ts';
import { conjuncts, isNoun, isVerb, preposition } from './phrases.ts';

const isSubject = (relation: string): boolean => /^(nsubj|csubj)(:pass)?$/.test(relation);

/** The grammatical subject that stands at a verb itself. */
const ownSubject = (verb: Token): Token | undefined =>
  verb.children.find(({ relation }) => isSubject(relation));

/** What a relative pronoun stands for: the noun that the clause hangs on, or the one right before “, which”. */
function antecedent(subject: Token, clause: Token): Token {
  if (!subject.pos.startsWith('W')) return subject;
  const { tokens } = subject.sentence;
  const at = tokens.indexOf(subject);
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : undefined;
  // “eight tanks and a missile system, which was bought from Norway”: the last of the list
  if (before && classOf(before.lemma) >= 0) return before;
  if (clause.relation.startsWith('acl') && clause.head) return clause.head;
  return before?.pos.startsWith('NN') ? before : subject;
}

/** Whether a noun is the object of a verb: “signed a deal”. */
export function governor(noun: Token): Token | null {
  let top = noun;
  while (top.relation === 'conj' && top.head && isNoun(top.head)) top = top.head;
  // “a number of deals”, “a package of measures”
  while (
    top.relation.startsWith('nmod') &&
    /^(of|in)$/.test(preposition(top)) &&
    top.head &&
    /^(million|billion|\$|€|£|dollar|euro|worth|package|round|number|series|set|batch|kind|tranche|list|pair|part|range)$/.test(
      top.head.lemma,
    )
  )
    top = top.head;
  // “an additional $800 million in aid”
  while (
    /^(dep|amod|nummod)$/.test(top.relation) &&
    top !== noun &&
    top.head &&
    /^(JJ|DT|CD|\$)/.test(top.head.pos)
  )
    top = top.head;
  return top.head && isVerb(top.head) && /^(obj|nsubj:pass|obl|nsubj|dep|ccomp|xcomp)$/.test(top.relation)
    ? top.head
    : null;
}

/** Words for what somebody decides or says: “a determination approving the sale” approves nothing by itself. */
const decisions =
  /^(determination|decision|agreement|statement|order|contract|deal|plan|bill|law|memorandum|letter|notice|resolution|decree)$/;

/** “In 2022 Yerevan signed”: a name right before a verb without a subject, which the parser took into the phrase before. */
function besideVerb(verb: Token): Token | undefined {
  if (!/^VB[DZP]$/.test(verb.pos)) return undefined;
  const { tokens } = verb.sentence;
  const before = tokens[tokens.indexOf(verb) - 1];
  if (!before?.pos.startsWith('NNP') || !/^(obl|dep|nmod)$/.test(before.relation)) return undefined;
  const isBehind = ({ relation, index }: Token): boolean => relation === 'case' && index === before.index - 1;
  return before.children.some(isBehind) ? undefined : before;
}

/**
 * Who does what a verb says: its own subject, or that of the verb it hangs on: “agreed to buy”, “signed a deal to buy”,
 * “met and discussed”.
 */
export function agents(verb: Token, depth = 0): Token[] {
  if (depth > 6) return [];
  if (isPassive(verb))
    return verb.children
      .filter((child) => child.relation.startsWith('obl') && preposition(child) === 'by')
      .flatMap(conjuncts);
  const own = ownSubject(verb);
  if (own) return conjuncts(antecedent(own, verb));
  const beside = besideVerb(verb);
  if (beside) return [beside];
  const { head, relation } = verb;
  if (!head) return [];
  if (relation === 'acl:relcl') return conjuncts(head);
  if (relation === 'acl' && isNoun(head)) {
    // “missiles carrying …” names its agent; “a deal to buy …” is made by whoever signs it.
    // “and Croatia bought”, where the parser saw no clause
    if (/^VB[DZP]$/.test(verb.pos)) return [head];
    const above = governor(head);
    if (verb.pos === 'VBG' && !verb.children.some((child) => child.relation === 'mark'))
      return above && decisions.test(head.lemma) ? agents(above, depth + 1) : conjuncts(head);
    // “is in talks to buy”
    const holder = ownSubject(head);
    if (holder) return conjuncts(antecedent(holder, head));
    const owner = head.children.filter((child) => child.relation === 'nmod:poss').flatMap(conjuncts);
    return owner.length > 0 ? owner : above ? agents(above, depth + 1) : [];
  }
  if (/^(xcomp|conj|advcl|parataxis|ccomp|dep)/.test(relation) && isVerb(head)) {
    // “accused Armenia of shelling”
    if (/^(accuse|suspect|convict|blame)$/.test(head.lemma) && relation !== 'conj' && verb.pos === 'VBG')
      return objects(head);
    const object = head.children.find((child) => child.relation === 'obj' || child.relation === 'nsubj:pass');
    const asks = /^(ask|urge|allow|permit|want|expect|press|order|help|require|enable|invite|force)$/.test(
      head.lemma,
    );
    if (relation === 'xcomp' && asks && object) return conjuncts(object);
    if (isPassive(head))
      return head.children.filter((child) => child.relation === 'nsubj:pass').flatMap(conjuncts);
    return agents(head, depth + 1);
  }
  if (/^xcomp|advcl|ccomp/.test(relation)) {
    // “is to station”, “is ready to send”, “a member”
    const subject = ownSubject(head);
    if (subject) return conjuncts(antecedent(subject, head));
  }
  return [];
}

/** Whom or what a verb acts on. */
export function objects(verb: Token): Token[] {
  const direct = verb.children
    .filter(({ relation }) => relation === 'obj')
    .map((object) => antecedent(object, verb))
    .flatMap(conjuncts);
  const beside = direct.length === 0 ? describedBy(verb) : undefined;
  if (beside) return [beside];
  if (direct.length > 0 && !isPassive(verb)) return direct;
  if (isPassive(verb)) {
    const subject = ownSubject(verb);
    if (subject) return [...conjuncts(antecedent(subject, verb)), ...direct];
    if (verb.relation.startsWith('acl') && verb.head) return conjuncts(verb.head);
    if (verb.relation === 'conj' && verb.head) return objects(verb.head);
  }
  // “aircraft that it ordered”: the clause's gap is its object.
  if (
    verb.relation === 'acl:relcl' &&
    verb.head &&
    ownSubject(verb) &&
    !(ownSubject(verb)?.pos ?? '').startsWith('W')
  )
    return conjuncts(verb.head);
  return direct;
}
