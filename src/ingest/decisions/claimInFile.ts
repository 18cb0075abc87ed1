import { contentOf } from '../claims/claimContent.ts';
import type { Slot } from './decision.ts';
import { sourcesOf } from './keptReadings.ts';

/** What a source says of a claim that it does not have. */
export const absent = false;

/** Of decisions that change what a source says of a claim: what its file says, and that the source is loaded again. */
export const claimInFile: Pick<Slot, 'saidIn' | 'reload'> = {
  saidIn(model, { claims }, target) {
    const claim = claims.find(({ id }) => id === target);
    return claim ? contentOf(model, claim) : absent;
  },
  reload: (run, _model, decision) => sourcesOf(run, decision),
};
