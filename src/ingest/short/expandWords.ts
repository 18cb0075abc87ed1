import type { OwnField } from '../../model/ownFields.ts';
import { codecOfPlan } from '../../model/planField.ts';
import { findWords } from './findWords.ts';
import { withoutYear } from './readDateWords.ts';
import { type NameContext, kindsOf, resolveName } from './resolveName.ts';
import { type Said, type Wording, wordingOf } from './wordings.ts';

/** The context for reading a value. */
export interface ValueContext extends NameContext {
  /** The claim's quote in the article; null for a curated claim. */
  quote: string | null;
  /** The article's publication date in EDTF. */
  published: string | null;
}

/** A detail in the long form. */
export type LongDetail = Record<string, unknown>;

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const longForm = 'give { value: …, printed: … }, or { value: …, basis: … } where it is inferred';

/** The first of some words that occurs in the quote. */
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

/** A date printed without its year, which is that of the publication date. */
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

function expandScalar(
  words: string,
  wording: Wording,
  isDating: boolean,
  context: ValueContext,
): LongDetail | null {
  const { quote, refuse } = context;
  const said = wording.read(words);
  if (quote === null) return said ? withBasis(said) : { value: words };
  const verbatim = findWords(quote, words);
  if (verbatim !== null && said) return { ...withBasis(said), printed: verbatim };
  const printed = said ? printedOf(wording.print(said), quote) : null;
  if (said && printed !== null) return { ...withBasis(said), printed };
  const dated = said && isDating ? inYearOfPublication(said, context) : null;
  if (dated) return dated;
  const problem = said ? `does not stand in the quote` : `cannot be read as a value of this field`;
  refuse(`is “${words}”, which ${problem}: ${longForm}`);
  return null;
}

/** A detail of words alone: a name or an id in a role, else a value in words. */
export function expandWords(words: string, field: OwnField, context: ValueContext): LongDetail | null {
  if (field.plan.kind === 'role') return expandRole(words, field, context);
  const codec = codecOfPlan(field.plan);
  return codec ? expandScalar(words, wordingOf(codec), codec.isDating ?? false, context) : { value: words };
}
