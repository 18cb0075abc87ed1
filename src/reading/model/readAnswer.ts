import { isEnumType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import type { Filled, Modality, PrintedValue, Proposal } from '../claim.ts';
import type { Memory } from '../memory.ts';
import type { Sentence } from '../parsedText.ts';
import { onOneLine } from './askOf.ts';
import { type AskedField, askedFields } from './askedFields.ts';
import { type Span, readName, readValue } from './readWords.ts';
import { modalitiesOf } from './schemaOf.ts';

/** Why a claim of an answer is no proposal. */
export type Dropped =
  | 'not in the form of the schema'
  | 'of no fact type'
  | 'of no modality'
  | 'of no sentence'
  | 'quote not in its sentence'
  | 'words not in its sentence'
  | 'words that name nothing for their role'
  | 'words that print no such value'
  | 'without what its type needs'
  | 'said twice'
  | 'beyond the number read';

/** What became of an answer's claims. */
export interface HeardAccount {
  claims: number;
  dropped: Readonly<Partial<Record<Dropped, number>>>;
}

/** An answer, who gave it, and when the text was published. */
export interface Heard {
  answer: unknown;
  readBy: string;
  published?: string | undefined;
}

/** More claims than any article makes; what an answer holds beyond is not looked at. */
const maxClaims = 1000;

class Refused extends Error {
  readonly why: Dropped;

  constructor(why: Dropped) {
    super(why);
    this.why = why;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** An object with these fields and no others; some may be missing. */
function objectOf(value: unknown, names: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refused('not in the form of the schema');
  if (Object.keys(value).some((name) => !names.includes(name)))
    throw new Refused('not in the form of the schema');
  return value as Fields;
}

/** Where words stand verbatim in a passage of the text. */
function anchor(words: unknown, within: Span, text: string, why: Dropped): Span {
  if (typeof words !== 'string' || words.trim() === '') throw new Refused(why);
  const found = onOneLine(text.slice(within.start, within.end)).indexOf(onOneLine(words.trim()));
  if (found < 0) throw new Refused(why);
  const start = within.start + found;
  return { start, end: start + words.trim().length };
}

/** Where words stand: in the quote, else in its sentence. */
function anchorNear(words: unknown, quote: Span, sentence: Span, text: string): Span {
  const why = 'words not in its sentence';
  try {
    return anchor(words, quote, text, why);
  } catch {
    return anchor(words, sentence, text, why);
  }
}

/** Whether a claim may do without a field: the writer says that an open choice is not known. */
function mayLack({ required, type }: AskedField, model: Model): boolean {
  const found = model.schema.getType(type);
  return !required || (isEnumType(found) && found.getValue('UNKNOWN') !== undefined);
}

/** Reads one claim of an answer. Throws Refused, saying why, where it is not wholly in the text and of the schema. */
function readClaim(claim: unknown, memory: Memory, model: Model, { readBy, published }: Heard): Proposal {
  const { text, sentences } = memory.parsed;
  const given = objectOf(claim, ['type', 'sentence', 'quote', 'modality', 'details']);
  const { type, modality } = given;
  if (typeof type !== 'string' || !model.factTypes.includes(type)) throw new Refused('of no fact type');
  if (!modalitiesOf(model).includes(String(modality))) throw new Refused('of no modality');
  const sentence: Sentence | undefined = sentences[Number(given.sentence) - 1];
  if (typeof given.sentence !== 'number' || !sentence) throw new Refused('of no sentence');
  const quote = anchor(given.quote, sentence, text, 'quote not in its sentence');
  const fields = askedFields(type, model);
  const details = objectOf(given.details, fields.map(({ name }) => name)); // prettier-ignore
  const roles: Record<string, Filled[]> = {};
  const values: Record<string, PrintedValue> = {};
  for (const field of fields) {
    const detail = details[field.name] ?? [];
    const all: unknown[] = Array.isArray(detail) ? detail : [detail];
    if (all.length > 1 && !field.many) throw new Refused('not in the form of the schema');
    if (all.length === 0 && !mayLack(field, model)) throw new Refused('without what its type needs');
    for (const each of all) {
      const { words, value } = objectOf(each, ['words', 'value']);
      const span = anchorNear(words, quote, sentence, text);
      if (field.kind === 'name') {
        const name = readName(span, field, memory, model);
        if (!name) throw new Refused('words that name nothing for their role');
        (roles[field.name] ??= []).push(name);
      } else {
        const read = readValue(span, field, value, { text, published });
        if (!read) throw new Refused('words that print no such value');
        values[field.name] = read;
      }
    }
  }
  if (Object.keys(roles).length === 0) throw new Refused('without what its type needs');
  return { type, rule: '', readBy, modality: modality as Modality, roles, values, ...quote, sentence: sentence.index }; // prettier-ignore
}

/**
 * Reads a language model's answer as proposals. Nothing of it is believed: a claim whose quote or words do not stand in its
 * sentence, or that is not of the schema, is dropped and counted. Pure; never throws, whatever the answer is.
 */
export function readAnswer(
  heard: Heard,
  memory: Memory,
  model: Model,
): { proposals: Proposal[]; account: HeardAccount } {
  const { claims } = (heard.answer ?? {}) as { claims?: unknown };
  const all: unknown[] = Array.isArray(claims) ? claims : [heard.answer];
  const dropped: Partial<Record<Dropped, number>> = {};
  const drop = (why: Dropped, count = 1): void => {
    dropped[why] = (dropped[why] ?? 0) + count;
  };
  const proposals: Proposal[] = [];
  const seen = new Set<string>();
  for (const claim of all.slice(0, maxClaims)) {
    try {
      const proposal = readClaim(claim, memory, model, heard);
      const key = JSON.stringify(proposal);
      if (seen.has(key)) throw new Refused('said twice');
      seen.add(key);
      proposals.push(proposal);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      drop(error.why);
    }
  }
  if (all.length > maxClaims) drop('beyond the number read', all.length - maxClaims);
  return { proposals, account: { claims: all.length, dropped } };
}

/** What became of an answer, in words. */
export function describeHeard({ claims, dropped }: HeardAccount): string {
  const reasons = Object.entries(dropped).map(([why, count]) => `${String(count)} ${why}`);
  const said = `the language model proposed ${String(claims)}`;
  return reasons.length > 0 ? `${said}, of which were dropped: ${reasons.join(', ')}` : said;
}
