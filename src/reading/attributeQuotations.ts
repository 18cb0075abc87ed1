import type { QuotedPassage } from '../text/findQuotations.ts';
import { agents } from './grammar.ts';
import { actorsIn, personBehind } from './actors.ts';
import { type Memory, lastNamed, mentionsIn } from './memory.ts';
import type { NamedEntity } from './mention.ts';
import type { Token } from './parsedText.ts';

/** A quotation with who says it; null where the text does not tell. */
export interface Quotation extends QuotedPassage {
  speaker: NamedEntity | null;
  rule: string | null;
}

/** Verbs that tell who says what. */
export const speech =
  /^(say|tell|add|write|state|note|declare|announce|warn|insist|claim|argue|explain|stress|emphasi[sz]e|comment|remark|reply|answer|respond|ask|admit|acknowledge|confirm|deny|quip|boast|crow|joke|tweet|post|continue|conclude|assert|affirm|observe|reiterate|recall|promise|vow|urge|call|describe|accuse|complain|predict|suggest|think|believe|oppose|pledge|repeat|underline|underscore|caution|vent|concede|point|read|quote|exclaim|shout|thank|praise|condemn|denounce|criticize|criticise|hail|welcome|label|brand|dub)$/;

/** The words that stand in quotations. */
export function quotedTokens(quotations: readonly QuotedPassage[], { parsed }: Memory): ReadonlySet<Token> {
  const quoted = new Set<Token>();
  let at = 0;
  for (const token of parsed.tokens) {
    while ((quotations[at]?.end ?? Infinity) < token.end) at += 1;
    const passage = quotations[at];
    if (passage && token.start >= passage.start && token.end <= passage.end) quoted.add(token);
  }
  return quoted;
}

const kinds = ['Person', 'Organization', 'Country'] as const;

/** The last person with an office, or the last named at all: “the minister said”, “he said”. */
function resolveSpeaker(subject: Token, memory: Memory): NamedEntity | null {
  const before = (test?: (name: string) => boolean) =>
    lastNamed(subject, ['Person'], memory, ({ entity }) => !test || test(entity.name))?.entity ?? null;
  if (/^(he|she|who)$/i.test(subject.text)) return before();
  if (
    /^(minister|president|secretary|leader|spokesman|spokeswoman|spokesperson|official|chief|commander|general|chancellor|premier|envoy|ambassador|diplomat|king|head)$/.test(
      subject.lemma,
    )
  ) {
    if (/^(official|diplomat)$/.test(subject.lemma)) return null;
    const isDefinite =
      subject.children.some(({ lemma }) => lemma === 'the') ||
      subject.children.some(({ relation }) => relation === 'nmod:poss');
    if (!isDefinite) return null;
    const people = new Set(
      memory.offices
        .filter(({ office, at }) => office.endsWith(subject.lemma) && at < subject.start)
        .map(({ person }) => person.name),
    );
    return before((name) => people.has(name));
  }
  return null;
}

function nameOf(subject: Token, memory: Memory): NamedEntity | null {
  const { mention } = subject;
  if (mention?.entity.kind !== 'Person') {
    const person = personBehind(subject, memory);
    if (person) return person.entity;
  }
  if (mention && mention.entity.kind !== 'WeaponSystem' && mention.entity.kind !== 'Place')
    return mention.entity;
  const [named] = mentionsIn(subject, ['Person'], memory);
  const beside = subject.children.find(
    (child) => /^(appos|flat)/.test(child.relation) && child.mention?.entity.kind === 'Person',
  );
  if (named ?? beside?.mention) return (named ?? beside?.mention)?.entity ?? null;
  const resolved = resolveSpeaker(subject, memory);
  if (resolved) return resolved;
  if (
    /^(official|source|diplomat|analyst|expert|person|people|aide|witness|resident|soldier)s?$/.test(
      subject.lemma,
    )
  )
    return null;
  return actorsIn(subject, memory, kinds)[0]?.entity ?? null;
}

/** The speaker that a verb of speech names: its subject, else the name right beside it (“, said X”, “X said”). */
export function subjectOf(verb: Token, memory: Memory, quoted: ReadonlySet<Token>): NamedEntity | null {
  for (const subject of agents(verb)) {
    if (quoted.has(subject)) continue;
    const name = nameOf(subject, memory);
    if (name) return name;
    // “said Acting Under Secretary for Terrorism Bradley Smith”: a title that the parser took apart
    const isTitle = subject.pos.startsWith('NNP') && subject.index > verb.index;
    if (subject.sentence === verb.sentence && !isTitle) return null;
  }
  const { tokens } = memory.parsed;
  for (let step = 1; step <= 14; step += 1) {
    const next = tokens[verb.index + step];
    if (next?.sentence !== verb.sentence || quoted.has(next) || /^[.,;:"]$/.test(next.text)) break;
    if (next.mention?.entity.kind === 'Person') return next.mention.entity;
  }
  for (let step = 1; step <= 6; step += 1) {
    const last = tokens[verb.index - step];
    if (last?.sentence !== verb.sentence || quoted.has(last)) break;
    if (last.mention && last.mention.entity.kind !== 'WeaponSystem' && last.mention.entity.kind !== 'Place')
      return last.mention.entity;
    if (/^(he|she)$/i.test(last.text)) return resolveSpeaker(last, memory);
  }
  return null;
}

function accordingTo(memory: Memory, near: readonly Token[]): NamedEntity | null {
  const mark = near.find(
    ({ lemma, index }) => lemma === 'accord' && memory.parsed.tokens[index + 1]?.lemma === 'to',
  );
  const named =
    mark &&
    near.find(
      ({ index, mention }) =>
        index > mark.index && index < mark.index + 8 && mention && mention.entity.kind !== 'Place',
    );
  return named?.mention?.entity ?? null;
}

const distance = ({ start, end }: QuotedPassage, token: Token): number =>
  token.end <= start ? start - token.end : token.start - end;

/**
 * Says who speaks each quotation, surest rule first: a verb of speech in its sentence, “according to”, “X said:” right
 * before, the previous speaker where quotations follow one another. Nobody rather than a guess.
 */
export function attributeQuotations(passages: readonly QuotedPassage[], memory: Memory): Quotation[] {
  const done: Quotation[] = [];
  const { tokens, text } = memory.parsed;
  const quoted = quotedTokens(passages, memory);
  const breaks = (start: number, end: number): boolean => /\n\s*\n/.test(text.slice(start, end));
  for (const passage of passages) {
    const sentences = new Set(
      tokens
        .filter(({ start, end }) => end > passage.start - 3 && start < passage.end + 3)
        .map(({ sentence }) => sentence),
    );
    const near = [...sentences].flatMap((sentence) => sentence.tokens).filter((token) => !quoted.has(token));
    const inParagraph = near.filter(
      (token) =>
        !breaks(Math.min(token.end, passage.end), Math.max(token.start, passage.start)) ||
        distance(passage, token) < 0,
    );
    const verbs = inParagraph
      .filter(({ lemma, pos }) => speech.test(lemma) && pos.startsWith('VB'))
      .sort((one, other) => distance(passage, one) - distance(passage, other));
    let speaker: NamedEntity | null = null;
    let rule: string | null = null;
    for (const verb of verbs) {
      speaker = subjectOf(verb, memory, quoted);
      rule = 'verb-of-speech';
      if (speaker || distance(passage, verb) < 60) break;
    }
    if (!speaker && (speaker = accordingTo(memory, inParagraph))) rule = 'according-to';
    const previous = done.at(-1);
    if (!speaker && verbs.length === 0) {
      const gap = previous ? text.slice(previous.end, passage.start) : '';
      if (previous?.speaker && /^[”"»’']?\s*[“"«‘']$/.test(gap))
        [speaker, rule] = [previous.speaker, 'continued'];
      else if (
        previous?.speaker &&
        previous.rule &&
        gap.length < 160 &&
        inParagraph.length < 3 &&
        !breaks(previous.end, passage.start)
      )
        [speaker, rule] = [previous.speaker, 'previous'];
      else {
        const lead = tokens.filter(
          ({ end, start }) =>
            end <= passage.start && start > passage.start - 90 && !quoted.has(tokens[0] as Token),
        );
        const verb = [...lead].reverse().find(({ lemma, pos }) => speech.test(lemma) && pos.startsWith('VB'));
        const [named, ...others] = new Set(
          lead.flatMap(({ mention, sentence }) =>
            mention?.entity.kind === 'Person' && sentences.has(sentence) ? [mention.entity] : [],
          ),
        );
        // “Armin Papperger, head of the firm: “We are proud””
        if (!verb && named && others.length === 0 && /:\s*[“"«‘']$/.test(text.slice(0, passage.start)))
          [speaker, rule] = [named, 'name-before'];
        if (verb && /:\s*[“"«‘']$/.test(text.slice(0, passage.start)))
          [speaker, rule] = [subjectOf(verb, memory, quoted), 'lead-in'];
      }
    }
    done.push({ ...passage, speaker, rule: speaker ? rule : null });
  }
  return done;
}
