import { createHash } from 'node:crypto';
import type { Model } from '../../model/buildModel.ts';
import type { OwnField } from '../../model/ownFields.ts';
import { slugOfId } from '../../model/partsOfId.ts';
import { codecOfPlan } from '../../model/planField.ts';
import { collapseSpace } from '../collapseSpace.ts';
import { slugOf } from '../../text/slugOf.ts';
import { slugOfRoles } from '../../text/slugOfRoles.ts';

/** The parts of an expanded claim's field that ids are made from. */
interface GivenDetail {
  value?: unknown;
}

/** The parts of an expanded claim that ids are made from. */
export interface GivenClaim {
  quote?: unknown;
  details: Readonly<Record<string, GivenDetail | readonly GivenDetail[] | undefined>>;
}

const mostWords = 5;

const valuesOf = (claims: readonly GivenClaim[], field: string): string[] =>
  claims
    .flatMap(({ details }) => [details[field] ?? []].flat())
    .flatMap((each) => (typeof each.value === 'string' ? [each.value] : []));

const firstWords = (text: string): string => slugOf(text.split(/\s+/).slice(0, mostWords).join(' '));

const inOrder = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** The earliest year of the claims' printed dates; relative dates do not count, since they may move. */
function yearOf(fields: readonly OwnField[], claims: readonly GivenClaim[]): string[] {
  const dates = fields
    .filter(({ plan }) => codecOfPlan(plan)?.isDating)
    .flatMap(({ name }) => valuesOf(claims, name));
  return inOrder(dates.flatMap((each) => /\d{4}/.exec(each)?.[0] ?? [])).slice(0, 1);
}

/**
 * The generated id of a fact: its type, what identifies it (the values of its identifying roles, else the words of its
 * required fields, else the first words of its quotes) and the year: `Contract:malta-norway-patrol-boat-2018`, or
 * `Contract:buyer-malta-2018` if the seller is unknown. Does not depend on the order of facts, claims or lists. Pure.
 */
export function mintFactId(model: Model, type: string, claims: readonly GivenClaim[]): string {
  const fields = model.ownFields(type);
  const roles = slugOfRoles(
    fields
      .filter(({ identifies, plan }) => identifies && plan.kind === 'role')
      .map((role) => ({
        name: role.name,
        types: model.concreteTypes(role.type),
        slugs: inOrder(valuesOf(claims, role.name)).map(slugOfId),
      })),
  );
  const needed = fields
    .filter(({ required, plan }) => required && plan.kind !== 'role')
    .flatMap(({ name }) => inOrder(valuesOf(claims, name)).slice(0, 1).map(firstWords));
  const known = [...new Set([...roles, ...needed])].filter((each) => each !== '');
  const quotes = claims.flatMap(({ quote }) => (typeof quote === 'string' ? [firstWords(quote)] : []));
  const words = known.length > 0 ? known : inOrder(quotes).slice(0, 1);
  return `${type}:${[...words, ...yearOf(fields, claims)].join('-').slice(0, 180) || 'unnamed'}`;
}

/** The generated id of a claim: its first words, and a hash of what it quotes for its fact: `will-offer-to-sell-poland-3f2a1c`. Pure. */
export function mintClaimId(fact: string, claim: GivenClaim): string {
  const quote = typeof claim.quote === 'string' ? collapseSpace(claim.quote.trim()).text : '';
  const said = quote === '' ? JSON.stringify(claim.details) : quote;
  const mark = createHash('sha256').update(`${fact}\0${said}`).digest('hex').slice(0, 6);
  return [firstWords(quote), mark].filter((each) => each !== '').join('-');
}
