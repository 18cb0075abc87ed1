import { rowOf } from '../claims/claimContent.ts';
import { claimInFile } from './claimInFile.ts';
import type { Slot } from './decision.ts';
import { findClaims } from './findClaims.ts';

/** The state of a claim that somebody took out. */
export const removed = 'REMOVED';

/** What claims say instead of what their file has them say, or that they are gone. They are found by the file's words. */
export const amending: Slot = {
  kinds: ['AMEND_CLAIM', 'REMOVE_CLAIM'],
  ...claimInFile,
  locate(model, reading, decision) {
    const found = findClaims(reading, decision);
    const [id, second] = found;
    const { after } = decision;
    if (id === undefined || second !== undefined || after === null || after === removed) return found;
    const row = rowOf(model, reading, after, id, null);
    return typeof row === 'string' ? row : found;
  },
  edit(model, reading, changes) {
    const amended = new Map(changes.filter(({ after }) => after !== null).map((each) => [each.target, each.after])); // prettier-ignore
    const claims = reading.claims.flatMap((claim) => {
      const after = amended.get(claim.id);
      if (after === undefined) return [claim];
      const row = after === removed ? null : rowOf(model, reading, after, claim.id, null);
      return row === null || typeof row === 'string' ? [] : [row];
    });
    return { ...reading, claims };
  },
};
