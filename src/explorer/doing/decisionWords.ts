/** The id of a decision, as the service names it in a refusal. */
const decisionId = /\bDecision:[\w-]+/g;

/** A refusal for people: each decision in it by what it is called on the page; one that the page does not show is a later one. */
export const decisionWords = (refusal: string, names: ReadonlyMap<string, string>): string =>
  refusal.replace(decisionId, (id) => names.get(id) ?? 'a later one');
