import type { ReadClaim } from '../readClaims.ts';
import { counted } from './counted.ts';
import { inferred } from './inferred.ts';
import type { Question, QuestionRule } from './question.ts';
import { unanswered } from './unanswered.ts';
import { unnamed } from './unnamed.ts';

const rules: readonly QuestionRule[] = [unanswered, unnamed, counted, inferred];

/** Everything that claims leave open, and what once was and is answered. Pure. */
export function findQuestions(claims: readonly ReadClaim[]): Question[] {
  return rules.flatMap((rule) => rule(claims));
}
