import { useEffect, useState } from 'preact/hooks';
import type { Merged } from './merged.ts';
import { type Variables, askOperation } from './askOperation.ts';

/** Where a question stands: `data` stays the last answer while a new one is on its way. */
export interface Asked<Answer> {
  data?: Merged<Answer>;
  problem?: string;
}

/** Asks a saved operation whenever its variables change; asks nothing while `variables` is null. */
export function useAnswer<Answer>(query: string, variables: Variables | null = {}): Asked<Answer> {
  const [asked, setAsked] = useState<Asked<Answer>>({});
  const key = variables && JSON.stringify(variables);
  useEffect(() => {
    if (!variables) return undefined;
    let isCurrent = true;
    askOperation<Answer>(query, variables).then(
      (data) => {
        if (isCurrent) setAsked({ data });
      },
      (error: unknown) => {
        if (isCurrent) setAsked({ problem: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [query, key]);
  return asked;
}
