import { isDeepStrictEqual } from 'node:util';
import type { Model } from '../../../src/model/buildModel.ts';
import { inCamelCase } from '../../../src/model/deriveLists.ts';
import { typeOfId } from '../../../src/model/partsOfId.ts';
import { expandClaim } from '../../../src/ingest/short/expandClaim.ts';
import type { ShortContext } from '../../../src/ingest/short/shortContext.ts';

type Written = Record<string, unknown>;
type Claim = Written & { details: Record<string, unknown> };

/** Decides, one after the other, whether something is left out that may be. */
export type Choose = () => boolean;

/** Forms of a detail that are shorter than an object: its words, then names of what it is. */
function shorterForms(detail: Written, names: ShortContext['names']): unknown[] {
  const { value, printed, certainty, basis } = detail;
  if (certainty !== undefined || basis !== undefined || printed === undefined) return [];
  const text = typeof value === 'string' ? value : undefined;
  return [printed, ...(text === undefined ? [] : [text, ...(typeOfId(text) ? names.namesOf(text) : [])])];
}

/** A fact in the short form: how many of its details could be words alone, and how many are. */
export interface Shortened {
  fact: Written;
  details: number;
  shortDetails: number;
}

/**
 * Writes a fact of the long form in the short one, as far as the long one is then got back, and as far as it is chosen.
 * It knows the rules of neither: it tries.
 */
export function shortenFact(model: Model, item: Written, context: ShortContext, choose: Choose): Shortened {
  const [type] = model.factTypes.filter((each) => inCamelCase(each) in item);
  if (type === undefined) throw new Error('no fact');
  const fact = item[inCamelCase(type)] as { id: string; claims: Claim[] };
  let [details, shortDetails] = [0, 0];
  const wanted = (claim: Written): unknown => withoutPlace(claim);
  const isSame = (claim: Written, short: Written): boolean => {
    const told: string[] = [];
    const expanded = expandClaim(type, short, {}, [], {
      ...context,
      report: (_path, message) => void told.push(message),
    });
    return told.length === 0 && isDeepStrictEqual(plain(withoutPlace(expanded)), plain(wanted(claim)));
  };
  const claims = fact.claims.map((claim) => {
    const { details: given, ...rest } = claim;
    if (Object.keys(given).length === 0 || !choose()) return claim;
    let short: Written = { ...rest, ...given };
    if (!isSame(claim, short)) return claim;
    const attempt = (next: Written): boolean => {
      const fits = isSame(claim, next);
      if (fits) short = next;
      return fits;
    };
    for (const key of ['start', 'end', 'voice', 'modality']) {
      const { [key]: _left, ...next } = short;
      if (key in short && choose()) attempt(next);
    }
    for (const [key, detail] of Object.entries(given)) {
      const list = [detail].flat() as Written[];
      details += list.filter((each) => shorterForms(each, context.names).length > 0).length;
      if (!choose()) continue;
      list.forEach((each, at) => {
        const put = (form: unknown): unknown =>
          Array.isArray(short[key])
            ? (short[key] as unknown[]).map((one, of) => (of === at ? form : one))
            : form;
        if (shorterForms(each, context.names).some((form) => attempt({ ...short, [key]: put(form) })))
          shortDetails += 1;
      });
    }
    return short;
  });
  return { fact: { [inCamelCase(type)]: { ...fact, claims } }, details, shortDetails };
}

/** What is found again by the quote. */
const withoutPlace = ({ start: _start, end: _end, ...claim }: Written): Written => claim;

/** As it is written: all words, and nothing that is not given. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'number' ? String(each) : each)),
  );
