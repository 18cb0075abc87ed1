import { inCamelCase } from '../../model/deriveLists.ts';
import type { Model } from '../../model/buildModel.ts';
import { codecOfPlan } from '../../model/planField.ts';
import type { ClaimRow, DetailInput, DetailRow } from '../reading.ts';
import type { ClaimRequest } from './claimRequest.ts';

/** A detail as a claim would give it: what was read of it, before it was read. */
function detailOf(model: Model, type: string, detail: DetailRow): DetailInput {
  const { field, value, printed, certainty, basis, relative, currency } = detail;
  const plan = model.ownFields(type).find(({ name }) => name === field)?.plan;
  const isMoney = plan !== undefined && codecOfPlan(plan)?.name === 'Money';
  const given = isMoney ? { amount: value, ...(currency !== null && { currency }) } : value;
  return {
    ...(relative === null ? { value: given } : { relative }),
    ...(printed !== null && { printed }),
    certainty,
    ...(basis !== null && { basis }),
  };
}

/** The claim that stands as a request that would make it again. Takes one of an article. */
function requestOf(model: Model, claim: ClaimRow): ClaimRequest {
  const { factType, fact, article, voice, modality, speaker, via, properties } = claim;
  const { quote, start, end, note } = properties as Record<string, never>;
  const many = new Set(model.ownFields(factType).flatMap((field) => (field.many ? [field.name] : [])));
  const details: Record<string, DetailInput | DetailInput[]> = {};
  for (const detail of claim.details) {
    const given = detailOf(model, factType, detail);
    const before = details[detail.field];
    details[detail.field] = many.has(detail.field) ? [...[before ?? []].flat(), given] : given;
  }
  return {
    article: article ?? '',
    quote,
    start,
    end,
    voice: voice ?? 'ARTICLE',
    modality,
    ...(speaker !== null && { speaker }),
    ...(via !== null && { via }),
    ...(note !== null && { note }),
    fact: { [inCamelCase(factType)]: details },
    factId: fact,
  };
}

const isSilent = (voice: string): boolean => voice === 'ARTICLE' || voice === 'UNATTRIBUTED';

/**
 * What a claim is to say: as it stands, but for what is asked for. Words bring their own place, a voice that nobody speaks
 * with no speaker, and a fact of another type is another fact. Pure.
 */
export function amendRequest(model: Model, claim: ClaimRow, amended: Partial<ClaimRequest>): ClaimRequest {
  const { speaker, quote, start, end, factId, ...rest } = requestOf(model, claim);
  const voice = amended.voice ?? rest.voice;
  const isMoved = [amended.quote, amended.start, amended.end].some((each) => each !== undefined);
  const isOther = amended.fact !== undefined && !(inCamelCase(claim.factType) in amended.fact);
  return {
    ...rest,
    ...(isMoved ? {} : { quote, start, end }),
    ...(speaker !== undefined && !isSilent(voice) && { speaker }),
    ...(isOther ? {} : { factId }),
    ...amended,
  } as ClaimRequest;
}
