import { useState } from 'preact/hooks';
import { forgetAnswers } from '../ask/askOperation.ts';
import { decisionWords } from './decisionWords.ts';
import { type Given, sendChange } from './sendChange.ts';
import { messageOf } from '../ask/messageOf.ts';

/** A claim, and which state of it is seen. */
export interface SeenClaim {
  id: string;
  version: string;
}

/** A claim that was decided about here, and the id of that decision. */
interface Made {
  claim: string;
  decision: string;
}

/** Decides about claims one after the other, and takes the last decision back. */
export interface Reviewing {
  /** What the service said against the last decision; empty when it was made. */
  problem: string;
  /** What was decided here, the last at the end: what `undo` goes back through. */
  made: readonly Made[];
  /** Resolves to whether it was decided: not where the claim is another than was seen. */
  decide: (claim: SeenClaim, review: 'ACCEPTED' | 'REJECTED', reason?: string) => Promise<boolean>;
  /** Takes the last decision back; resolves to the claim that it was about, null where there is none. */
  undo: () => Promise<string | null>;
}

/** Keeps what was decided about claims on this page. */
export function useReview(): Reviewing {
  const [made, setMade] = useState<Made[]>([]);
  const [problem, setProblem] = useState('');
  /** Makes a change; resolves to the id of its decision, undefined where the service refused it. */
  const attempt = async (name: string, given: Given): Promise<string | undefined> => {
    setProblem('');
    try {
      return await sendChange(name, given);
    } catch (error) {
      const own = made.at(-1)?.decision ?? '';
      setProblem(decisionWords(messageOf(error), new Map([[own, 'yours']])));
      // What somebody else decided meanwhile is shown.
      forgetAnswers();
      return undefined;
    }
  };
  return {
    problem,
    made,
    async decide({ id, version }, review, reason) {
      const given = { id, review, ifVersion: version, ...(reason && { reason }) };
      const decision = await attempt('reviewClaim', given);
      if (decision !== undefined) setMade((before) => [...before, { claim: id, decision }]);
      return decision !== undefined;
    },
    async undo() {
      const last = made.at(-1);
      if (!last) return null;
      const undoing = await attempt('undo', { decision: last.decision });
      if (undoing === undefined) return null;
      setMade((before) => before.slice(0, -1));
      return last.claim;
    },
  };
}
