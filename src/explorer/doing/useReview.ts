import { useState } from 'preact/hooks';
import historyText from '../../../operations/explorer/history.graphql?raw';
import type { HistoryQuery } from '../../generated/operations.ts';
import { askOperation, forgetAnswers } from '../ask/askOperation.ts';
import { sendChange } from './sendChange.ts';
import { messageOf } from '../ask/messageOf.ts';

/** A claim, and which state of it is seen. */
export interface SeenClaim {
  id: string;
  version: string;
}

/** Decides about claims one after the other, and takes the last decision back. */
export interface Reviewing {
  /** What the service said against the last decision; empty when it was made. */
  problem: string;
  /** The claims that were decided about here, the last at the end: what `undo` goes back through. */
  decided: readonly string[];
  /** Resolves to whether it was decided: not where the claim is another than was seen. */
  decide: (claim: SeenClaim, review: 'ACCEPTED' | 'REJECTED', reason?: string) => Promise<boolean>;
  /** Takes the last decision back; resolves to the claim that it was about, null where there is none. */
  undo: () => Promise<string | null>;
}

/** The decision about a claim that counts now. */
async function standingDecision(claim: string): Promise<string> {
  const { decisions } = await askOperation<HistoryQuery>(historyText, { of: claim });
  const found = decisions.nodes.filter(
    ({ undoes, undoneBy, target }) => !undoes && !undoneBy && target === claim,
  );
  const last = found.at(-1);
  if (!last) throw new Error('There is no decision about this claim to take back.');
  return last.id;
}

/** Keeps what was decided about claims on this page. */
export function useReview(): Reviewing {
  const [decided, setDecided] = useState<string[]>([]);
  const [problem, setProblem] = useState('');
  const attempt = async (change: () => Promise<void>): Promise<boolean> => {
    setProblem('');
    try {
      await change();
      return true;
    } catch (error) {
      setProblem(messageOf(error));
      // What somebody else decided meanwhile is shown.
      if (error instanceof Error && error.cause === 'CONFLICT') forgetAnswers();
      return false;
    }
  };
  return {
    problem,
    decided,
    async decide({ id, version }, review, reason) {
      const isDone = await attempt(() =>
        sendChange('reviewClaim', { id, review, ifVersion: version, ...(reason && { reason }) }),
      );
      if (isDone) setDecided((before) => [...before, id]);
      return isDone;
    },
    async undo() {
      const claim = decided.at(-1);
      if (claim === undefined) return null;
      const isDone = await attempt(async () => {
        await sendChange('undo', { decision: await standingDecision(claim) });
      });
      if (isDone) setDecided((before) => before.slice(0, -1));
      return isDone ? claim : null;
    },
  };
}
