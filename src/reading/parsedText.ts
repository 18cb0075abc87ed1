import type { Annotation } from '../embedded/language/annotation.ts';
import type { Mention } from './mention.ts';

/** A word of a text: offsets in UTF-16 code units, the engine's analysis, and the name that it belongs to. */
export interface Token {
  /** Its number in the text. */
  index: number;
  start: number;
  end: number;
  text: string;
  pos: string;
  lemma: string;
  ner: string;
  head: Token | null;
  relation: string;
  children: Token[];
  sentence: Sentence;
  mention: Mention | null;
}

/** A sentence as the engine splits them. */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  tokens: Token[];
}

/** A text with what the engine says of it. */
export interface ParsedText {
  text: string;
  sentences: Sentence[];
  tokens: Token[];
}

/** “It also sanctions the insurer”: tagged as a noun, but with a subject and an object. */
function actsAsVerb({ pos, children }: Token): boolean {
  const has = (relation: string): boolean => children.some((child) => child.relation === relation);
  return /^NNS?$/.test(pos) && has('nsubj') && has('obj') && !has('cop') && !has('case');
}

/** Ties the engine's annotation to its text. Pure. */
export function parseAnnotation(text: string, annotation: Annotation): ParsedText {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const words of annotation) {
    const sentence: Sentence = {
      index: sentences.length,
      start: words[0]?.[0] ?? 0,
      end: words.at(-1)?.[1] ?? 0,
      tokens: [],
    };
    for (const [start, end, pos, lemma, ner, , relation] of words) {
      const token: Token = {
        index: tokens.length,
        start,
        end,
        text: text.slice(start, end),
        pos,
        lemma: lemma.toLowerCase(),
        ner,
        head: null,
        relation,
        children: [],
        sentence,
        mention: null,
      };
      tokens.push(token);
      sentence.tokens.push(token);
    }
    words.forEach(([, , , , , head], index) => {
      const [token, above] = [sentence.tokens[index], sentence.tokens[head]];
      if (!token || !above || token === above) return;
      token.head = above;
      above.children.push(token);
    });
    for (const token of sentence.tokens) if (actsAsVerb(token)) token.pos = 'VBZ';
    sentences.push(sentence);
  }
  return { text, sentences, tokens };
}

/** The words below a word with it, in the order of the text; `enter` says into which of them to go. */
export function subtree(token: Token, enter: (child: Token) => boolean = () => true): Token[] {
  const found = [token];
  for (const child of token.children) if (enter(child)) found.push(...subtree(child, enter));
  return found.sort((one, other) => one.index - other.index);
}
