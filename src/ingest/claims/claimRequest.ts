import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import type { Path } from '../checkInput.ts';
import { isObject } from '../describeInput.ts';
import type { Modality, Review, Voice } from '../standingOf.ts';
import { refuse } from './refusal.ts';

type Given<T> = T | null | undefined;

/** A mutation's input for a claim, coerced by the schema; `fact` has one key, the name of the fact's type. */
export interface ClaimRequest {
  article: string;
  quote?: Given<string>;
  start?: Given<number>;
  end?: Given<number>;
  prefix?: Given<string>;
  suffix?: Given<string>;
  voice?: Given<Voice>;
  modality?: Given<Modality>;
  speaker?: Given<string>;
  via?: Given<string>;
  note?: Given<string>;
  fact?: Given<Record<string, Record<string, unknown>>>;
  factId?: Given<string>;
}

/** Drops nulls, and turns scalars into text, as in a file. */
export function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (!isObject(value)) return typeof value === 'string' ? value : String(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .map(([key, each]) => [key, asWritten(each)]),
  );
}

/** The type of the fact that a request is about. Throws DATA_INVALID if it names none, or two. */
export function typeOfRequest(model: Model, { fact, factId }: Pick<ClaimRequest, 'fact' | 'factId'>): string {
  const said = model.factTypes.find((type) => fact && inCamelCase(type) in fact);
  const named = factId ? typeOfId(factId) : undefined;
  if (named !== undefined && !model.factTypes.includes(named))
    throw refuse('input.factId', `must be the id of a fact, but is "${String(factId)}"`);
  if (said !== undefined && named !== undefined && said !== named)
    throw refuse('input.factId', `must be the id of a ${said}, as in \`fact\`, but is "${String(factId)}"`);
  const type = said ?? named;
  if (type === undefined) throw refuse('input', 'needs `fact`, what the words say, or `factId`, or both');
  return type;
}

/** The words of a request: its quote, or the text at its offsets. Throws DATA_INVALID if it has neither. */
export function wordsOf(
  { quote, start, end }: Pick<ClaimRequest, 'quote' | 'start' | 'end'>,
  text: string,
): string {
  if (typeof quote === 'string') return quote;
  if (typeof start === 'number' && typeof end === 'number' && 0 <= start && start < end && end <= text.length)
    return text.slice(start, end);
  throw refuse(
    'input',
    `needs \`quote\`, or \`start\` and \`end\` within the text (0 to ${String(text.length)}): a claim is tied to the article's words`,
  );
}

/** A requested claim, in the form of a facts file. */
export interface AskedClaim {
  type: string;
  /** The id of its fact; undefined if it follows from the content. */
  fact: string | undefined;
  claim: Record<string, unknown>;
}

/** A new claim in the short form of a facts file. Takes the text of its article, and whether it is accepted. Throws DATA_INVALID. */
export function madeClaim(
  model: Model,
  { article: _article, fact, factId, ...request }: ClaimRequest,
  text: string,
  review: Review,
): AskedClaim {
  const type = typeOfRequest(model, { fact, factId });
  const own = { ...fact?.[inCamelCase(type)], ...request, quote: wordsOf(request, text), review };
  return {
    type,
    fact: factId ?? undefined,
    claim: asWritten(own) as Record<string, unknown>,
  };
}

/** Maps a path in a facts file to one in a request: `input.fact.contract.buyer`. Pure. */
export function placeInRequest(type: string, path: Path, isOfClaim: (key: string) => boolean): string {
  const name = inCamelCase(type);
  const at = path.indexOf('claims');
  const [, ...keys] = at < 0 ? [] : path.slice(at + 1).filter((key) => key !== 'details');
  const [first] = keys;
  if (first === undefined) return path.at(-1) === 'id' ? 'input.factId' : 'input';
  return ['input', ...(isOfClaim(String(first)) ? [] : ['fact', name]), ...keys].join('.');
}
