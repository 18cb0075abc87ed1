import type { Plan } from 'neo4j-driver';
import { operators } from './allowed.ts';

/** `Expand` of `Expand(All)@neo4j`. */
const nameOf = (operator: string): string => operator.replace(/[@(].*$/s, '').trim();

function* stepsOf(plan: Plan): Generator<Plan> {
  yield plan;
  for (const child of plan.children) yield* stepsOf(child);
}

/** Why a plan from EXPLAIN does more than read; empty if it only reads. */
export function refusePlan(plan: Plan): string[] {
  const names = [...stepsOf(plan)].map(({ operatorType }) => nameOf(operatorType));
  const refused = new Set(names.filter((name) => !operators.has(name)));
  return [...refused].map(
    (name) => `Its plan has the step ${name}, which is not among those that only read.`,
  );
}
