import { fill } from './actors.ts';
import type { Filled } from './claim.ts';
import { type Memory, lastNamed } from './memory.ts';
import type { Mention } from './mention.ts';
import { type Token, subtree } from './parsedText.ts';
import { classOf, isAnyWeapon } from './weaponClasses.ts';

/** The weapons that a noun phrase is about, coordinated ones too. */
export function weaponsIn(head: Token, memory: Memory): Filled[] {
  const words = subtree(
    head,
    ({ relation, children }) => !/^(acl|advcl|parataxis|ccomp)/.test(relation) || children.length === 0,
  );
  const found = new Map<Mention, Filled>();
  for (const { mention } of words)
    if (mention?.entity.kind === 'WeaponSystem') found.set(mention, fill(mention));
  if (found.size > 0) return [...found.values()];
  const named = weaponBeside(head, memory);
  return named ? [fill(named)] : weaponsMeant(words, memory, head);
}

/** “a missile system, the HQ-22”: the name right behind the word for it. */
function weaponBeside(head: Token, { parsed: { tokens } }: Memory): Mention | undefined {
  if (classOf(head.lemma) < 0 || !/^[,(]$/.test(tokens[head.index + 1]?.text ?? '')) return undefined;
  for (const step of [2, 3]) {
    const mention = tokens[head.index + step]?.mention;
    if (mention) return mention.entity.kind === 'WeaponSystem' ? mention : undefined;
  }
  return undefined;
}

/** The class of a weapon by the words that the text prints around its name: “K2 tanks”, “a missile system, the HQ-22”. */
function classAt(mention: Mention, { parsed: { tokens } }: Memory): number {
  for (let at = mention.first; at <= mention.last + 4; at += 1) {
    const token = tokens[at];
    if (!token || (at > mention.last && !/^(JJ|NN|VBG|VBN|HYPH|CC|,)/.test(token.pos))) break;
    const found = classOf(token.text);
    if (found >= 0) return found;
  }
  for (let at = mention.first - 1; at >= mention.first - 4; at -= 1) {
    const token = tokens[at];
    if (!token || !/^(JJ|NN|,|DT)/.test(token.pos)) return -1;
    const found = classOf(token.text);
    if (found >= 0) return found;
  }
  return -1;
}

/** Words that only count the weapons meant: “the first 18 howitzers”. */
const counting = /^(first|second|third|last|final|new|remaining|other|additional|more|initial)$/;

const goesBack = (word: Token): boolean =>
  classOf(word.lemma) >= 0 &&
  word.children.some(({ lemma }) => /^(the|these|those)$/.test(lemma)) &&
  !word.children.some(
    ({ relation, lemma }) => /^(amod|nmod:poss|compound)$/.test(relation) && !counting.test(lemma),
  );

/** “ordered 36 in 2014”, “twelve more of the type”, “the latter”: a number or a word for the weapon named before. */
export const isElided = ({ pos, text, children }: Token): boolean =>
  (/^(CD|JJR)$/.test(pos) && /^(\d[\d,]*|more|\p{L}+)$/u.test(text) && !children.some(hasOwnNoun)) ||
  /^(latter|type|ones|them)$/i.test(text);

const hasOwnNoun = ({ pos, relation }: Token): boolean =>
  /^(NN|\$|PRP)/.test(pos) && !/^(obl|nmod:tmod)/.test(relation);

/** “the jets”, “these missiles”, “100 of them”: the weapon of their class that the text named last. */
function weaponsMeant(words: readonly Token[], memory: Memory, head?: Token): Filled[] {
  const noun =
    words.find((word) => goesBack(word) || /^(them|ones|latter|type)$/.test(word.text)) ??
    (head && isElided(head) ? head : undefined);
  if (!noun) return [];
  const wanted = classOf(noun.lemma);
  const isAny = wanted < 0 || isAnyWeapon(noun.lemma);
  const reach = wanted < 0 ? 400 : 900;
  const last = lastNamed(
    noun,
    ['WeaponSystem'],
    memory,
    (each) => noun.start - each.start < reach && (isAny || classAt(each, memory) === wanted),
  );
  return last ? [fill(last)] : [];
}

/** What may stand between the weapons of a list: “54 K9 howitzers and 36 K10 vehicles”, “20 launchers; 39 pods”. */
const between = /^(NN|JJ|CD|HYPH|VB[NG]|CC|DT|-LRB-|-RRB-|,|:|SYM|RB)/;

/** The weapons with those that a list adds behind them, which parsers hang anywhere. */
export function withListed(found: readonly Filled[], { parsed: { tokens }, mentions }: Memory): Filled[] {
  const last = found.at(-1);
  const mention = last && mentions.find(({ start }) => start === last.start);
  if (!mention) return [...found];
  const all = [...found];
  const { sentence } = tokens[mention.last] ?? {};
  let isList = false;
  for (let at = mention.last + 1; tokens[at]?.sentence === sentence; at += 1) {
    const token = tokens[at];
    if (!token || !between.test(token.pos) || /^(VBD|VBZ|VBP)$/.test(token.pos)) break;
    if (/^(and|;|,|or|&)$/.test(token.text)) isList = true;
    const next = token.mention;
    if (!next) continue;
    if (next.entity.kind !== 'WeaponSystem') break;
    if (isList && !all.some(({ entity }) => entity.name === next.entity.name)) all.push(fill(next));
    isList = false;
    at = next.last;
  }
  return all;
}
