import { useEffect, useState } from 'preact/hooks';
import { NoAnswer, type Variables, askOperation, changes, knownAnswer } from './askOperation.ts';
import type { Merged } from './merged.ts';
import { tries } from './serviceState.ts';
import { messageOf } from './messageOf.ts';

/** Where a question stands: `data` stays the last answer while a new one is on its way. */
export interface Asked<Answer> {
  data?: Merged<Answer>;
  /** What the service said against it. Absent while it does not answer: then it is asked again. */
  problem?: string;
}

/** Asks a saved operation whenever its variables change; asks nothing while `variables` is null. */
export function useAnswer<Answer>(query: string, variables: Variables | null = {}): Asked<Answer> {
  const known = variables ? knownAnswer<Answer>(query, variables) : undefined;
  const [asked, setAsked] = useState<Asked<Answer>>(known ? { data: known } : {});
  const [isWaiting, setWaiting] = useState(false);
  const key = variables && JSON.stringify(variables);
  useEffect(() => {
    if (!variables) return undefined;
    let isCurrent = true;
    askOperation<Answer>(query, variables).then(
      (data) => {
        if (!isCurrent) return;
        setAsked({ data });
        setWaiting(false);
      },
      (error: unknown) => {
        if (!isCurrent) return;
        setWaiting(error instanceof NoAnswer);
        if (!(error instanceof NoAnswer)) setAsked({ problem: messageOf(error) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [query, key, changes.value, isWaiting ? tries.value : 0]);
  return asked;
}
