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
/** What the claims of a fact add up to. */
export type Standing = 'ASSERTED' | 'CONTESTED' | 'DENIED' | 'THREATENED' | 'POSSIBLE' | 'UNKNOWN';

const positive: readonly Modality[] = ['ASSERTED', 'PRESUPPOSED', 'OPINION'];

/**
 * The standing that a fact's unrejected claims add up to, from their modalities; see `Standing` in
 * schema/base.graphql.
 */
export function standingOf(modalities: readonly Modality[]): Standing {
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
