import type { ReadClaim } from '../readClaims.ts';

/** Letters of a country's name that its adjective shares: Ukraine, Ukrainian. */
const stemLength = 6;

/** The countries that a happening is about: who is attacked, or whose name the event's name bears. */
function stageOf(claim: ReadClaim): string[] {
  if (!['Attack', 'Occurrence'].includes(claim.factType)) return [];
  const attacked = claim.roles.filter(({ role, type }) => role === 'TARGET' && type === 'Country');
  const named = claim.roles
    .filter(({ role }) => role === 'EVENT')
    .flatMap(({ name }) => (name ?? '').split(/\P{L}+/u))
    .filter((word) => word.length > stemLength && /^\p{Lu}/u.test(word));
  const stem = (word: string): string => word.slice(0, stemLength).toLowerCase();
  return [...attacked.map(({ name }) => stem(name ?? '')), ...named.map(stem)];
}

/** The event that a claim's fact is or is about. */
export const eventOf = (claim: ReadClaim): string | undefined =>
  claim.roles.find(({ role }) => role === 'EVENT')?.id;

/** Whether two claims tell of what happens on the same stage, as different facts. */
export function onOneStage(left: ReadClaim, right: ReadClaim): boolean {
  const stage = stageOf(left);
  return left.fact !== right.fact && stageOf(right).some((each) => stage.includes(each));
}
