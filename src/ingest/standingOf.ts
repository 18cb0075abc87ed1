/** How a claim commits itself; see `Modality` in schema/base.graphql. */
export type Modality =
  | 'ASSERTED'
  | 'PRESUPPOSED'
  | 'OPINION'
  | 'POSSIBLE'
  | 'CONDITIONAL'
  | 'THREATENED'
  | 'NEGATED'
  | 'NOT_ANSWERED';
/** Whose words a claim is in. */
export type Voice = 'HEADLINE' | 'ARTICLE' | 'INDIRECT' | 'DIRECT_QUOTE' | 'UNATTRIBUTED';
/** How sure a detail is. */
export type Certainty = 'EXPLICIT' | 'DERIVED' | 'INFERRED';
/** Where a claim comes from. */
export type Origin = 'ARTICLE' | 'CURATED';
/** What a curator decided. */
export type Review = 'PENDING' | 'ACCEPTED' | 'REJECTED';
/** The status that a fact's claims add up to. */
export type Standing =
  'ASSERTED' | 'CONTESTED' | 'DENIED' | 'THREATENED' | 'POSSIBLE' | 'UNKNOWN' | 'PROPOSED';

const positive: readonly Modality[] = ['ASSERTED', 'PRESUPPOSED', 'OPINION'];

/** The parts of a claim that matter for standings. */
export interface Counted {
  modality: Modality;
  review: Review;
  /** Whether it is a proposal that nobody has accepted. */
  isProposal: boolean;
}

/** The claims that a fact is computed from: those not rejected; proposals only if there is no other claim. */
export function countedOf<T extends Counted>(claims: readonly T[]): T[] {
  const made = claims.filter(({ isProposal }) => !isProposal);
  return (made.length > 0 ? made : claims).filter(({ review }) => review !== 'REJECTED');
}

/** The standing that a fact's claims add up to; see `Standing` in schema/base.graphql. */
export function standingOf(claims: readonly Counted[]): Standing {
  if (claims.length > 0 && claims.every(({ isProposal }) => isProposal)) return 'PROPOSED';
  const modalities = countedOf(claims).map(({ modality }) => modality);
  const has = (...sought: readonly Modality[]): boolean => sought.some((each) => modalities.includes(each));
  const isSaid = has(...positive);
  if (isSaid && has('NEGATED')) return 'CONTESTED';
  if (isSaid) return 'ASSERTED';
  if (has('NEGATED')) return 'DENIED';
  if (has('THREATENED')) return 'THREATENED';
  return has('POSSIBLE', 'CONDITIONAL') ? 'POSSIBLE' : 'UNKNOWN';
}

/** The origins of claims; articles first. */
export const originsOf = (said: readonly { origin: Origin }[]): Origin[] =>
  (['ARTICLE', 'CURATED'] as const).filter((each) => said.some(({ origin }) => origin === each));
