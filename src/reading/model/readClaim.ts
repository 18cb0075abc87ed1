import { isEnumType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import type { Filled, Modality, PrintedValue, Proposal } from '../claim.ts';
import type { Memory } from '../memory.ts';
import type { Sentence } from '../parsedText.ts';
import { type Span, anchorWords } from './anchorWords.ts';
import { type AskedField, askedFields } from './askedFields.ts';
import { readName, readValue } from './readWords.ts';
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

/** Thrown for a claim that is dropped. */
export class Refused extends Error {
  readonly why: Dropped;

  constructor(why: Dropped) {
    super(why);
    this.why = why;
  }
}

/** An answer, who gave it, and when the text was published. */
export interface Heard {
  answer: unknown;
  readBy: string;
  published?: string | undefined;
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

/** Whether a claim may do without a field: the writer says that an open choice is not known. */
function mayLack({ required, type }: AskedField, model: Model): boolean {
  const found = model.schema.getType(type);
  return !required || (isEnumType(found) && found.getValue('UNKNOWN') !== undefined);
}

/** What a claim gives for a field, one or several; none where it gives nothing. */
function givenFor(field: AskedField, details: Fields, model: Model): unknown[] {
  const detail = details[field.name] ?? [];
  const all: unknown[] = Array.isArray(detail) ? detail : [detail];
  if (all.length > 1 && !field.many) throw new Refused('not in the form of the schema');
  if (all.length === 0 && !mayLack(field, model)) throw new Refused('without what its type needs');
  return all;
}

/** Where a claim stands, and the text that it is of. */
interface Place {
  quote: Span;
  sentence: Sentence;
  published: string | undefined;
}

/** Reads what a claim gives for its type's fields: the words are sought in its quote, else in its sentence. */
function readDetails(
  details: unknown,
  fields: readonly AskedField[],
  { quote, sentence, published }: Place,
  { memory, model }: { memory: Memory; model: Model },
): Pick<Proposal, 'roles' | 'values'> {
  const { text } = memory.parsed;
  const given = objectOf(details, fields.map(({ name }) => name)); // prettier-ignore
  const roles: Record<string, Filled[]> = {};
  const values: Record<string, PrintedValue> = {};
  for (const field of fields)
    for (const each of givenFor(field, given, model)) {
      const { words, value } = objectOf(each, ['words', 'value']);
      const span = anchorWords(words, quote, text) ?? anchorWords(words, sentence, text);
      if (!span) throw new Refused('words not in its sentence');
      if (field.kind === 'name') {
        const name = readName(span, field, memory, model);
        if (!name) throw new Refused('words that name nothing for their role');
        (roles[field.name] ??= []).push(name);
      } else {
        const read = readValue(span, field, value, { text, sentence, published });
        if (!read) throw new Refused('words that print no such value');
        values[field.name] = read;
      }
    }
  return { roles, values };
}

/** Reads one claim of an answer. Throws Refused, saying why, where it is not wholly in the text and of the schema. */
export function readClaim(
  claim: unknown,
  memory: Memory,
  model: Model,
  { readBy, published }: Heard,
): Proposal {
  const { text, sentences } = memory.parsed;
  const given = objectOf(claim, ['type', 'sentence', 'quote', 'modality', 'details']);
  const { type, modality } = given;
  if (typeof type !== 'string' || !model.factTypes.includes(type)) throw new Refused('of no fact type');
  if (!modalitiesOf(model).includes(String(modality))) throw new Refused('of no modality');
  const sentence = sentences[Number(given.sentence) - 1];
  if (typeof given.sentence !== 'number' || !sentence) throw new Refused('of no sentence');
  const quote = anchorWords(given.quote, sentence, text);
  if (!quote) throw new Refused('quote not in its sentence');
  const fields = askedFields(type, model);
  const place = { quote, sentence, published };
  const { roles, values } = readDetails(given.details, fields, place, { memory, model });
  if (Object.keys(roles).length === 0) throw new Refused('without what its type needs');
  return { type, rule: '', readBy, modality: modality as Modality, roles, values, ...quote, sentence: sentence.index }; // prettier-ignore
}
