import type { Model } from '../model/buildModel.ts';
import type { OwnField } from '../model/ownFields.ts';
import type { TitlePart } from '../model/parseTitle.ts';
import type { Title } from '../model/readTitles.ts';
import { dateInWords } from './dateInWords.ts';
import { moneyInWords, numberInWords } from './numberInWords.ts';
import type { DetailRow } from './reading.ts';
import { isPlural, spokenName } from './spokenName.ts';

/** The manner of a title: the fact's standing, or another status that it must make clear. */
export type Manner =
  | 'asserted'
  | 'contested'
  | 'denied'
  | 'threatened'
  | 'possible'
  | 'conditional'
  | 'unknown'
  | 'proposed'
  | 'rejected';

/** The inputs of a title. */
export interface TitleSource {
  type: string;
  manner: Manner;
  /** By field, best first. */
  details: ReadonlyMap<string, readonly DetailRow[]>;
  /** An entity's name within a sentence, or a fact's noun. */
  nameOf(id: string): string | undefined;
}

/** The opening of a sentence for which the SDL gives no other wording. */
const openings: Readonly<Record<Manner, string>> = {
  asserted: '',
  contested: 'contested: ',
  denied: 'denied: ',
  threatened: 'threatened: ',
  possible: 'possible: ',
  conditional: 'conditional: ',
  unknown: 'unanswered: whether ',
  proposed: 'proposed: ',
  rejected: 'rejected: ',
};

const inCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `ALMOST_COMPLETE` → `almost complete`. */
const enumInWords = (value: string): string =>
  /^[A-Z_]+$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;

/** A, B and C. */
const joined = (all: readonly string[]): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;

/** One value in words; undefined for an id without a name. */
function valueInWords(field: OwnField, detail: DetailRow, { nameOf }: TitleSource): string | undefined {
  const { value, printed, currency } = detail;
  if (field.plan.kind === 'role') {
    const name = nameOf(value);
    return name && spokenName(name, printed === null ? [] : [printed]);
  }
  if (field.type === 'FuzzyDate' || field.type === 'EDTF' || field.type === 'Date') return dateInWords(value);
  if (field.type === 'Money') return moneyInWords(value, currency);
  return field.type === 'Int' || field.type === 'Decimal' ? numberInWords(value) : enumInWords(value);
}

/** A field's values in words; a single-valued role has that of its best detail. */
function wordsOf(field: OwnField | undefined, source: TitleSource): string[] {
  if (!field) return [];
  const found = source.details.get(field.name) ?? [];
  const best = [...new Map(found.toReversed().map((detail) => [detail.value, detail])).values()].toReversed();
  return (field.many ? best : best.slice(0, 1)).flatMap(
    (detail) => valueInWords(field, detail, source) ?? [],
  );
}

const counts = ['no times', 'once', 'twice'];
const ordinal =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|\d+(st|nd|rd|th))\b/i;

/** A value with the word that its form adds before or after it. */
function shaped(words: string, form: string | null, value: string): string {
  if (form === null) return words;
  if (form === 'times') return counts[Number(value)] ?? `${words} times`;
  if (form === 'the') return ordinal.test(words) ? `the ${words}` : words;
  if (form === 'a') return /^(an?|the|one|\d)\b/i.test(words) || isPlural(words) ? words : `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`; // prettier-ignore
  return /^(by|between|since|before|after) /.test(words) ? words : `${form} ${words}`;
}

/** The placeholder for an unknown role or scalar: `somebody`, `some organization`, `something`. */
function unknownIn(model: Model, field: OwnField | undefined): string {
  if (field?.plan.kind !== 'role') return 'something';
  const types = model.concreteTypes(field.type);
  if (types.length === 1) return `some ${typeInWords(field.type)}`;
  return types.every((type) => model.isActor(type)) ? 'somebody' : 'something';
}

/** `WeaponSystem` → `weapon system`. */
const typeInWords = (type: string): string => type.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();

/** Renders the parts of a template. */
function render(parts: readonly TitlePart[], model: Model, source: TitleSource): string {
  const fields = model.ownFields(source.type);
  const fieldNamed = (name: string): OwnField | undefined => fields.find((field) => field.name === name);
  const isKnown = (part: TitlePart): boolean =>
    typeof part === 'string' || 'options' in part || wordsOf(fieldNamed(part.field), source).length > 0;
  const inWords = (part: TitlePart): string => {
    if (typeof part === 'string') return part;
    if ('options' in part)
      return (
        part.options
          .find((option) => option.every(isKnown))
          ?.map(inWords)
          .join('') ?? ''
      );
    const field = fieldNamed(part.field);
    const words = wordsOf(field, source);
    const text = joined(words) || unknownIn(model, field);
    if (part.verb) return `${text} ${part.verb[words.length > 1 || isPlural(text) ? 1 : 0]}`;
    return shaped(text, part.form, source.details.get(part.field)?.[0]?.value ?? '');
  };
  return parts.map(inWords).join('').replace(/s's\b/g, "s'").replace(/ {2,}/g, ' ');
}

/** The title of a type without a template: its name, identifying roles and required fields. */
function generated(model: Model, source: TitleSource): string {
  const fields = model.ownFields(source.type);
  const named = fields.filter(({ identifies, required, many }) => identifies || (required && !many));
  const date = fields.find(({ type, name }) => type === 'FuzzyDate' && source.details.get(name)?.length);
  const [when] = wordsOf(date, source);
  const parts = named.flatMap((field) => wordsOf(field, source)).join(', ');
  return `${typeInWords(source.type)}${parts && `: ${parts}`}${when === undefined ? '' : ` (${when})`}`;
}

function fittingTitle(titles: readonly Title[], { details }: TitleSource): Title | undefined {
  return titles.find(({ when }) => !when || details.get(when.field)?.[0]?.value === when.value);
}

/**
 * A fact's title, `Peru and Chile hold the exercise “Two Tides”`, and its `noun` for other facts' titles: `the
 * exercise “Two Tides”`. From the templates of its type's SDL (`@title`), or from its name and roles without one.
 * Depends on the fact's own details, its manner, and the names of its roles' targets.
 */
export function titleOf(model: Model, source: TitleSource): { title: string; noun: string } {
  const titles = model.titles(source.type);
  const fitting = fittingTitle(titles, source);
  const { manner } = source;
  const own = fitting?.sentences[manner];
  const asserted = fitting?.sentences.asserted;
  const sentence = own
    ? render(own, model, source)
    : asserted
      ? openings[manner] + render(asserted, model, source)
      : openings[manner].replace('whether ', '') + generated(model, source);
  const title = inCapital(sentence.trim());
  const noun = fitting?.noun ?? titles.find((each) => each.noun)?.noun;
  return { title, noun: noun ? render(noun, model, source) : `“${title}”` };
}
