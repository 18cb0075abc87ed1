import type { Token } from './parsedText.ts';
import { preposition } from './phrases.ts';

/** Verbs of having: what hangs on their object says where it came from (“flies jets bought from France”). */
export const having =
  /^(operate|fly|have|field|use|own|possess|keep|employ|rely|receive|get|retire|replace)$/;

/** “already flies jets bought from France”: a clause to the parser, but its verb only describes the jets. */
const describes = ({ pos, relation, head, children }: Token): boolean =>
  /^VB[DN]$/.test(pos) &&
  /^(ccomp|xcomp)$/.test(relation) &&
  having.test(head?.lemma ?? '') &&
  !children.some((child) => /^(aux|mark|obj)/.test(child.relation));

const isDoneBy = ({ pos, children }: Token): boolean =>
  pos === 'VBN' &&
  !children.some(({ relation }) => relation === 'aux') &&
  children.some((child) => child.relation.startsWith('obl') && preposition(child) === 'by');

export const isPassive = (verb: Token): boolean =>
  verb.children.some(({ relation }) => /^(nsubj:pass|aux:pass)$/.test(relation)) ||
  (verb.pos === 'VBN' &&
    /^(acl|advcl|amod)$/.test(verb.relation) &&
    !verb.children.some(({ relation }) => relation === 'aux')) ||
  describes(verb) ||
  isDoneBy(verb);

/** “flies MiG-21s bought from India”: the weapon right before a participle that the parser took for a verb of its own. */
export function describedBy(verb: Token): Token | undefined {
  if (!/^VB[DN]$/.test(verb.pos) || verb.children.some(({ relation }) => relation.startsWith('aux')))
    return undefined;
  if (
    !verb.children.some((child) => child.relation.startsWith('obl') && /^(from|by)$/.test(preposition(child)))
  )
    return undefined;
  const { tokens } = verb.sentence;
  const before = tokens[tokens.indexOf(verb) - 1];
  return before?.mention?.entity.kind === 'WeaponSystem' ? before : undefined;
}
