import type { Model } from '../model/buildModel.ts';
import type { OwnField } from '../model/ownFields.ts';
import { ValueProblem } from '../model/codecs/codec.ts';
import { dayCodec } from '../model/codecs/days.ts';
import { codecOfPlan } from '../model/planField.ts';
import { typeOfId } from '../model/partsOfId.ts';
import { ownWords } from './anchorQuote.ts';
import type { ClaimInput, DetailInput, DetailRow, Properties } from './reading.ts';
import { type Path, readable } from './checkInput.ts';

/** What a detail is checked against, besides the SDL. */
export interface DetailContext {
  model: Model;
  /** The quote; null for a curated claim. */
  quote: string | null;
  /** The article's publication date in EDTF, from which relative dates count. */
  published: string | null;
  /** Records a reference with its printed words; whether it is defined is checked once all sources are read. */
  refer(path: Path, id: string, printed: string | null): void;
  report(path: Path, message: string): void;
}

const empty = { relative: null, currency: null, earliest: null, latest: null, precision: null };

/** The properties of a detail's node, with days as dates. */
export function storedDetail({ earliest, latest, ...rest }: Partial<Omit<DetailRow, 'id'>>): Properties {
  return {
    ...rest,
    ...(earliest === undefined ? {} : dayCodec.toStore('earliest', { value: earliest })),
    ...(latest === undefined ? {} : dayCodec.toStore('latest', { value: latest })),
  };
}

/** A detail's value, coerced by the SDL, as text. */
function textOf(detail: DetailInput): string {
  const value = detail.value as Exclude<DetailInput['value'], object>;
  return String(value);
}

/** A year in four digits, in two after an apostrophe, or at the end of a numeric date. */
const year = /\p{Nd}{4}|['’]\p{Nd}{2}(?!\p{Nd})|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2}/u;

/** A date printed without a year takes it from elsewhere, and must say so. */
function checkYear(
  { printed, certainty = 'EXPLICIT' }: DetailInput,
  edtf: string,
  path: Path,
  context: DetailContext,
): void {
  if (context.quote === null || certainty !== 'EXPLICIT' || printed === undefined) return;
  if (/\d{4}/.test(edtf) && !year.test(printed))
    context.report(
      path,
      `prints no year ("${printed}") and must not be EXPLICIT with ${edtf}: give \`certainty: INFERRED\` or DERIVED with the \`basis\` of the year`,
    );
}

function readScalar(
  field: OwnField,
  detail: DetailInput,
  path: Path,
  context: DetailContext,
): Partial<DetailRow> {
  try {
    const codec = codecOfPlan(field.plan);
    const read = codec?.read?.(detail, context.published) ?? { value: textOf(detail) };
    if (codec?.isDating) checkYear(detail, read.value, path, context);
    return read;
  } catch (error) {
    if (!(error instanceof ValueProblem)) throw error;
    context.report([...path, ...error.at], error.message);
    return { value: '' };
  }
}

/** The printed words as the quote has them, which may differ in white space. */
const printedIn = ({ printed }: DetailInput, { quote }: DetailContext): string | null =>
  printed === undefined ? null : quote === null ? printed : (ownWords(quote, printed) ?? printed);

function readRole(
  field: OwnField,
  detail: DetailInput,
  path: Path,
  context: DetailContext,
): Partial<DetailRow> {
  const value = textOf(detail);
  const type = typeOfId(value);
  const { concreteTypes, factTypes, entityTypes } = context.model;
  const kinds = field.type === 'Node' ? [...entityTypes, ...factTypes] : concreteTypes(field.type);
  if (![...entityTypes, ...factTypes].includes(type))
    context.report(
      path,
      `names "${value}", which no file defines: add it under entities or facts, by an id such as ${kinds[0] ?? 'Country'}:some-name`,
    );
  else if (!kinds.includes(type))
    context.report(path, `must be of type ${field.type}, but "${value}" is of type ${type}`);
  else context.refer(path, value, printedIn(detail, context));
  return { value };
}

function checkWords(detail: DetailInput, path: Path, context: DetailContext): void {
  const { printed, certainty = 'EXPLICIT', basis } = detail;
  if (context.quote === null) return;
  if (printed !== undefined && ownWords(context.quote, printed) === null) {
    context.report([...path, 'printed'], `must stand verbatim in the quote, but "${printed}" does not`);
  }
  if (certainty === 'EXPLICIT' && printed === undefined) {
    context.report(
      path,
      'is EXPLICIT and needs the words it is `printed` in; else it is DERIVED or INFERRED',
    );
  }
  if (certainty !== 'EXPLICIT' && basis === undefined) {
    context.report(path, `is ${certainty} and needs a \`basis\`: why it was read so`);
  }
}

function readDetail(
  field: OwnField,
  detail: DetailInput,
  id: string,
  path: Path,
  context: DetailContext,
): DetailRow {
  checkWords(detail, path, context);
  const { certainty = 'EXPLICIT', basis = null } = detail;
  const printed = printedIn(detail, context);
  const read = (field.plan.kind === 'role' ? readRole : readScalar)(field, detail, path, context);
  return { ...empty, id, field: field.name, value: '', printed, certainty, basis, ...read };
}

/**
 * The details of a claim, one row per value. Takes the claim, its fact's type, its full id and its place in the file.
 * Problems go to the context; with any, do not use the rows.
 */
export function readDetails(
  claim: ClaimInput,
  factType: string,
  claimId: string,
  path: Path,
  context: DetailContext,
): DetailRow[] {
  return context.model.ownFields(factType).flatMap((field) => {
    const given = claim.details[field.name];
    if (given === undefined) return [];
    const base = `Detail:${claimId.slice('Claim:'.length)}/${field.name}`;
    return readable([given].flat()).map(([position, detail]) => {
      const at = [...path, 'details', field.name, ...(field.many ? [position] : [])];
      return readDetail(field, detail, field.many ? `${base}/${String(position)}` : base, at, context);
    });
  });
}
