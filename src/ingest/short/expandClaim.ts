import { type GraphQLSchema, isInputObjectType } from 'graphql';
import type { Model, OwnField } from '../../model/buildModel.ts';
import { nearness } from '../../model/nearness.ts';
import type { Quotation } from '../add/findQuotations.ts';
import { type Span, anchorQuote } from '../anchorQuote.ts';
import type { Path } from '../checkInput.ts';
import { isObject } from '../describeInput.ts';
import { expandDetail, resolveName } from './expandDetail.ts';
import type { NameBook } from './nameBook.ts';

/** An article as far as short claims are read with it. */
export interface ShortArticle {
  text: string;
  published: string | null;
  /** Where its headline stands in the text, if the text begins with it. */
  headline: Span | null;
  quotations: readonly Quotation[];
}

/** How claims of one fact type are written: the keys of the long form, and the type's own fields. */
export interface ClaimForm {
  keys: readonly string[];
  fields: ReadonlyMap<string, OwnField>;
}

/** How claims of each type are written, by the inputs that are derived from the SDL. */
export function claimForms(model: Model, inputs: GraphQLSchema): ShortContext['formOf'] {
  const forms = new Map(
    model.factTypes.map((type) => {
      const input = inputs.getType(`${type}ClaimInput`);
      const keys = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
      const fields = new Map(model.ownFields(type).map((field) => [field.name, field]));
      return [type, { keys, fields }] as const;
    }),
  );
  return (type) => forms.get(type) ?? { keys: [], fields: new Map() };
}

/** What short forms are expanded with. */
export interface ShortContext {
  model: Model;
  /** How claims of a type are written. */
  formOf(type: string): ClaimForm;
  names: NameBook;
  /** Null for reference data. */
  article: ShortArticle | null;
  /** Takes what is wrong at a place of the file, in a sentence. */
  report(path: Path, message: string): void;
}

/** What claims may take from the group that they stand in. */
export const shared = ['speaker', 'via', 'voice', 'modality', 'review', 'extractedBy', 'citation'] as const;

/** What a group says for all its claims, with `speaker` for `said by`. */
export type Shared = Partial<Record<(typeof shared)[number], unknown>>;

/** `said by` is `speaker` in words. */
export const withSpeaker = ({
  'said by': saidBy,
  ...rest
}: Record<string, unknown>): Record<string, unknown> =>
  saidBy === undefined ? rest : { speaker: saidBy, ...rest };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isSilent = (voice: unknown): boolean => voice === 'ARTICLE' || voice === 'UNATTRIBUTED';

/** Where the quote of a claim stands; null where it stands nowhere, or in several places. */
function placeOf(claim: Record<string, unknown>, article: ShortArticle): Span | null {
  const text = (key: string): string | undefined =>
    typeof claim[key] === 'string' ? claim[key] : undefined;
  const at = (key: string): number | undefined =>
    claim[key] === undefined ? undefined : Number(claim[key]);
  const [quote, prefix, suffix] = ['quote', 'prefix', 'suffix'].map(text);
  const [start, end] = ['start', 'end'].map(at);
  const wanted = {
    quote: quote ?? '',
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
  const found = anchorQuote(article.text, wanted, []);
  return typeof found === 'string' ? null : found;
}

/** Whether a quote stands between quotation marks, or takes them with it. */
const isInMarks = ({ start, end }: Span, quotations: readonly Quotation[]): boolean =>
  quotations.some((each) => each.start - 1 <= start && end <= each.end + 1);

/** Whose words a claim is in, where its file does not say. */
function voiceOf(hasSpeaker: boolean, place: Span | null, article: ShortArticle): string {
  const { headline, quotations } = article;
  if (hasSpeaker) return place && isInMarks(place, quotations) ? 'DIRECT_QUOTE' : 'INDIRECT';
  return place && headline && place.end <= headline.end ? 'HEADLINE' : 'ARTICLE';
}

/** What a claim says for itself and what it takes from its group; one in a silent voice has no speaker. */
function withShared(claim: Record<string, unknown>, group: Shared): Record<string, unknown> {
  if (!isSilent(claim.voice)) return { ...group, ...claim };
  const { speaker: _speaker, via: _via, ...rest } = group;
  return { ...rest, ...claim };
}

/** The ids of who speaks and who passes it on, where they are given by name. */
function resolveSpeakers(
  claim: Record<string, unknown>,
  path: Path,
  { model, names, report }: ShortContext,
): Record<string, unknown> {
  const kinds = model.concreteTypes('Actor');
  const resolved = (['speaker', 'via'] as const).flatMap((key) => {
    const given = claim[key];
    if (typeof given !== 'string' || given === '') return [];
    const refuse = (message: string): void => {
      report([...path, key], `${key} ${message}`);
    };
    const id = resolveName(given, kinds, { model, names, refuse });
    // That the voice then lacks its speaker is not told besides.
    return id === null ? [[key, undefined], ['voice', 'UNATTRIBUTED']] : [[key, id]];
  });
  return { ...claim, ...(Object.fromEntries(resolved) as Record<string, unknown>) };
}

interface Expanding {
  type: string;
  path: Path;
  isShort: boolean;
  quote: string | null;
  context: ShortContext;
}

/** The details of one field, one or a list; undefined where something is wrong with them. */
function expandField(given: unknown, field: OwnField, at: Path, expanding: Expanding): unknown {
  const { type, isShort, quote, context } = expanding;
  const expandOne = (each: unknown, path: Path): unknown =>
    expandDetail(each, field, isShort, {
      model: context.model,
      names: context.names,
      quote,
      published: context.article?.published ?? null,
      refuse(message) {
        context.report(path, `${type}.${field.name} ${message}`);
      },
    }) ?? undefined;
  if (!field.many) return expandOne(given, at);
  if (Array.isArray(given))
    return given.flatMap((each: unknown, position) => expandOne(each, [...at, position]) ?? []);
  return isShort ? [expandOne(given, at) ?? []].flat() : given;
}

/** What no claim of a type has is told with the key that comes near. */
function refuseKey(key: string, known: readonly string[], { type, path, context }: Expanding): void {
  const [near] = known
    .map((each) => ({ each, distance: nearness(key, each) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance);
  const advice = near ? `: did you mean \`${near.each}\`?` : `: expected some of ${known.join(', ')}`;
  context.report([...path, key], `${type}: "${key}" is not defined${advice}`);
}

/** The details of a claim: of the short form its keys that are fields of the type, of the long form those in `details`. */
function expandDetails(
  claim: Record<string, unknown>,
  expanding: Expanding,
): { rest: Record<string, unknown>; details: unknown } {
  const { type, path, isShort, context } = expanding;
  const { keys, fields } = context.formOf(type);
  const [given, at] = isShort ? [claim, path] : [claim.details, [...path, 'details']];
  if (!isObject(given)) return { rest: claim, details: given };
  const details: Record<string, unknown> = {};
  const rest: Record<string, unknown> = isShort ? {} : { ...claim };
  for (const [key, value] of Object.entries(given)) {
    const field = fields.get(key);
    if (isShort && keys.includes(key)) rest[key] = value;
    else if (field) details[key] = expandField(value, field, [...at, key], expanding);
    else if (isShort) refuseKey(key, [...keys.filter((each) => each !== 'details'), ...fields.keys()], expanding);
    else details[key] = value;
  }
  return { rest, details };
}

/**
 * A claim in the long form. In the short form, which has no `details`, fields stand beside `quote`, and voice and modality
 * may be left out. Takes what its group says for all. Its id is left to whoever knows the fact. Pure.
 */
export function expandClaim(
  type: string,
  given: Record<string, unknown>,
  group: Shared,
  path: Path,
  context: ShortContext,
): Record<string, unknown> {
  const { article } = context;
  const isShort = given.details === undefined;
  const claim = withShared(withSpeaker(given), group);
  const place = isShort && article ? placeOf(claim, article) : null;
  const quote = article && (place ? article.text.slice(place.start, place.end) : textOf(claim.quote));
  const { rest, details } = expandDetails(claim, { type, path, isShort, quote, context });
  const spoken = resolveSpeakers(rest, path, context);
  const hasSpeaker = spoken.speaker !== undefined;
  return {
    ...spoken,
    ...(isShort && article && spoken.voice === undefined && { voice: voiceOf(hasSpeaker, place, article) }),
    ...(isShort && claim.modality === undefined && { modality: 'ASSERTED' }),
    details,
  };
}
