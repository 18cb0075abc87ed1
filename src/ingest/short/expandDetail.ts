import type { Model, OwnField } from '../../model/buildModel.ts';
import { codecOfPlan } from '../../model/planField.ts';
import { typeOfId } from '../../model/typeOfId.ts';
import { isObject } from '../describeInput.ts';
import { findWords } from './findWords.ts';
import type { NameBook } from './nameBook.ts';
import { type Said, type Wording, wordingOf } from './wordings.ts';
import { withoutYear } from './readDateWords.ts';

/** What a value is read with. */
export interface ValueContext {
  model: Model;
  names: NameBook;
  /** The words of the claim as the article has them; null for a curated claim, of which none are printed. */
  quote: string | null;
  /** Publication date of the article in EDTF. */
  published: string | null;
  /** Takes what is wrong with the value, as the end of a sentence. */
  refuse(message: string): void;
}

/** A detail as the long form has it. */
export type LongDetail = Record<string, unknown>;

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const longForm = 'give { value: …, printed: … }, or { value: …, basis: … } where it is inferred';

/** The entity or fact that words stand for, among some types: an id as it is, else the one that has this name. */
export function resolveName(
  words: string,
  kinds: readonly string[],
  { model, names, refuse }: Pick<ValueContext, 'model' | 'names' | 'refuse'>,
): string | null {
  const type = typeOfId(words);
  if (type !== '' && (model.entityTypes.includes(type) || model.factTypes.includes(type))) return words;
  const all = names.idsOf(words);
  const fitting = all.filter((id) => kinds.includes(typeOfId(id)));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  if (fitting.length > 1)
    refuse(`names “${words}”, which ${fitting.join(' and ')} are called: give the id that is meant`);
  else if (all.length > 0)
    refuse(`names “${words}”, which is ${all.join(' or ')}, but must be of type ${kinds.join(' or ')}`);
  else {
    const near = names.near(words, kinds);
    const advice = near.length > 0 ? `did you mean ${near.join(' or ')}? Else add` : 'add';
    const kind = kinds.find((each) => model.entityTypes.includes(each)) ?? 'country';
    refuse(
      `names “${words}”, which nothing is called: ${advice} it under entities: - ${kind.charAt(0).toLowerCase()}${kind.slice(1)}: ${words}`,
    );
  }
  return null;
}

/** The types that may stand in a role. */
const kindsOf = (model: Model, type: string): readonly string[] =>
  type === 'Node' ? [...model.entityTypes, ...model.factTypes] : model.concreteTypes(type);

/** The first of some words that stand in the quote. */
const printedOf = (candidates: readonly string[], quote: string): string | null => {
  for (const words of candidates) {
    const found = findWords(quote, words);
    if (found !== null) return found;
  }
  return null;
};

function expandRole(words: string, field: OwnField, context: ValueContext): LongDetail | null {
  const { model, names, quote, refuse } = context;
  const id = resolveName(words, kindsOf(model, field.type), context);
  if (id === null) return null;
  if (quote === null) return { value: id };
  const all = names.namesOf(id);
  const printed = printedOf(id === words ? all : [words, ...all], quote);
  if (printed !== null) return { value: id, printed };
  const looked = quoted(id === words ? all : [...new Set([words, ...all])]);
  refuse(`is ${id}, but no name of it stands in the quote${looked && ` (${looked})`}: ${longForm}`);
  return null;
}

/** A date without its year in the quote, whose year is that of the publication date. */
function inYearOfPublication(said: Said, { quote, published }: ValueContext): LongDetail | null {
  const edtf = typeof said.value === 'string' ? said.value : '';
  if (published === null || quote === null || !published.startsWith(edtf.slice(0, 4))) return null;
  const printed = printedOf(withoutYear(edtf), quote);
  if (printed === null || edtf === '') return null;
  return {
    value: edtf,
    printed,
    certainty: 'DERIVED',
    basis: `The year is not printed; it is that of the publication date, ${published}.`,
  };
}

const withBasis = ({ basis, ...said }: Said): LongDetail => ({
  ...said,
  ...(basis !== undefined && { certainty: 'DERIVED', basis }),
});

function expandScalar(words: string, wording: Wording, isDating: boolean, context: ValueContext): LongDetail | null {
  const { quote, refuse } = context;
  const said = wording.read(words);
  if (quote === null) return said ? withBasis(said) : { value: words };
  const verbatim = findWords(quote, words);
  if (verbatim !== null && said) return { ...withBasis(said), printed: verbatim };
  const printed = said ? printedOf(wording.tell(said), quote) : null;
  if (said && printed !== null) return { ...withBasis(said), printed };
  const dated = said && isDating ? inYearOfPublication(said, context) : null;
  if (dated) return dated;
  const told = said ? `does not stand in the quote` : `cannot be read as a value of this field`;
  refuse(`is “${words}”, which ${told}: ${longForm}`);
  return null;
}

/** A detail that is written as an object, with the id of what it names, and in the short form the value that its words say. */
function expandValue(
  given: Record<string, unknown>,
  field: OwnField,
  isShort: boolean,
  context: ValueContext,
): LongDetail | null {
  const { value } = given;
  if (typeof value !== 'string') return given;
  if (field.plan.kind === 'role') {
    const id = resolveName(value, kindsOf(context.model, field.type), context);
    return id === null ? null : { ...given, value: id };
  }
  const codec = codecOfPlan(field.plan);
  const said = codec && isShort ? wordingOf(codec).read(value) : null;
  if (!said) return given;
  // Whoever writes an object says for himself how sure it is.
  const { basis: _open, ...read } = said;
  return { ...given, value: undefined, ...read };
}

/** What a detail's object leaves out: how sure it is where it has a basis, and the words where they can be found. */
function complete(given: Record<string, unknown>, field: OwnField, context: ValueContext): LongDetail | null {
  const { printed, certainty, basis, value } = given;
  if (certainty === undefined && basis !== undefined) {
    const long = expandValue(given, field, true, context);
    return long && { ...long, certainty: printed === undefined ? 'INFERRED' : 'DERIVED' };
  }
  if (printed === undefined && (certainty === undefined || certainty === 'EXPLICIT') && typeof value === 'string') {
    const found = expandWords(value, field, context);
    return found && { ...given, ...found };
  }
  return expandValue(given, field, true, context);
}

function expandWords(words: string, field: OwnField, context: ValueContext): LongDetail | null {
  if (field.plan.kind === 'role') return expandRole(words, field, context);
  const codec = codecOfPlan(field.plan);
  return codec ? expandScalar(words, wordingOf(codec), codec.isDating ?? false, context) : { value: words };
}

/**
 * A detail in the long form, of what a file gives for a field: a name, an id or words alone, or an object. `isShort`
 * says whether the words that it is printed in, and how sure it is, may be left out. Null where something is
 * wrong, which is told. What is no detail at all is left as it is, for the SDL's own check. Pure.
 */
export function expandDetail(
  given: unknown,
  field: OwnField,
  isShort: boolean,
  context: ValueContext,
): unknown {
  if (isObject(given))
    return isShort ? complete(given, field, context) : expandValue(given, field, false, context);
  if (!isShort || given === null || given === '' || typeof given === 'object') return given;
  return expandWords(String(given), field, context);
}
