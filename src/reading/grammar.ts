import type { Token } from './parsedText.ts';

const isSubject = (relation: string): boolean => /^(nsubj|csubj)(:pass)?$/.test(relation);

/** The word that stands before another and says how it hangs on its head: `with` in “a deal with Russia”. */
export function preposition(token: Token): string {
  const marks = token.children.filter(({ relation }) => relation === 'case');
  const mark = marks.find(({ pos }) => pos !== 'POS') ?? marks[0];
  return mark?.lemma ?? '';
}

/** A word with those coordinated to it: “A, B and C”. */
export function conjuncts(token: Token): Token[] {
  return [token, ...token.children.filter(({ relation }) => relation === 'conj').flatMap(conjuncts)];
}

export const isPassive = (verb: Token): boolean =>
  verb.children.some(({ relation }) => /^(nsubj:pass|aux:pass)$/.test(relation)) ||
  (verb.pos === 'VBN' &&
    /^(acl|advcl|amod)$/.test(verb.relation) &&
    !verb.children.some(({ relation }) => relation === 'aux'));

export const isVerb = (token: Token): boolean => token.pos.startsWith('VB');
export const isNoun = (token: Token): boolean => token.pos.startsWith('NN');

/** The grammatical subject that stands at a verb itself. */
const ownSubject = (verb: Token): Token | undefined =>
  verb.children.find(({ relation }) => isSubject(relation));

/** What a relative pronoun stands for: the noun that the clause hangs on. */
const antecedent = (subject: Token, clause: Token): Token =>
  subject.pos.startsWith('W') && clause.relation.startsWith('acl') && clause.head ? clause.head : subject;

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

/** The words that hang on a verb or noun with this preposition. */
export function withPreposition(token: Token, wanted: readonly string[]): Token[] {
  return token.children
    .filter(
      (child) => /^(obl|nmod|advcl|acl|dep)/.test(child.relation) && wanted.includes(preposition(child)),
    )
    .flatMap(conjuncts);
}

/**
 * The words with this preposition anywhere in a phrase, where none hang on its head: parsers often hang “with Norway” on the
 * words before it (“a contract worth NOK 1 billion with Norway”). Clauses are not entered.
 */
export function deepPreposition(token: Token, wanted: readonly string[]): Token[] {
  const direct = withPreposition(token, wanted);
  if (direct.length > 0) return direct;
  for (const child of token.children) {
    if (
      !/^(amod|acl|nmod|obl|obj|nummod|advmod|dep|compound|appos|xcomp)$/.test(child.relation) ||
      (isVerb(child) && child.lemma !== 'value' && child.relation !== 'dep')
    )
      continue;
    const found = deepPreposition(child, wanted);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whose: “Russia's”, “its”. */
export const owners = (noun: Token): Token[] =>
  noun.children.filter(({ relation, pos }) => relation === 'nmod:poss' || pos === 'PRP$').flatMap(conjuncts);

/** Words that stand before a noun and say of what kind it is. */
export const modifiers = (noun: Token): Token[] =>
  noun.children.filter(
    ({ relation, index }) => /^(amod|compound|nmod|nummod|dep)$/.test(relation) && index < noun.index,
  );
