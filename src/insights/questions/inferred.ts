import type { ReadClaim, ReadDetail } from '../readClaims.ts';
import { type Question, type QuestionRule, ask, groupBy } from './question.ts';

/** `postedTo` → `posted to`. */
const inWords = (field: string): string => field.replace(/([A-Z])/g, ' $1').toLowerCase();

function wording(claim: ReadClaim, { field, value, name, printed, relative }: ReadDetail): string {
  return relative && printed
    ? `${claim.summary}: which date is “${printed}”? Read as ${value}.`
    : `${claim.summary}: ${inWords(field)}: is it ${name ?? value.replace(':', ' ').replaceAll('-', ' ')}?`;
}

/** A detail is only inferred, and nothing prints it: is it so? Closed by a claim that prints it. */
export const inferred: QuestionRule = (claims) =>
  [...groupBy(claims, ({ fact }) => fact).entries()].flatMap(([fact, own]) => {
    const questions = new Map<string, Question>();
    for (const claim of own) {
      for (const detail of claim.details.filter(({ certainty }) => certainty === 'INFERRED')) {
        const key = `${detail.field} ${detail.value}`;
        if (questions.has(key)) continue;
        const has = (certainty: string, strict: boolean) => (each: ReadClaim) =>
          each.details.some(
            (other) =>
              other.field === detail.field &&
              other.certainty === certainty &&
              (!strict || other.value === detail.value),
          );
        questions.set(
          key,
          ask(
            wording(claim, detail),
            fact,
            own.filter(has('INFERRED', true)),
            own.filter(has('EXPLICIT', false)),
          ),
        );
      }
    }
    return [...questions.values()];
  });
