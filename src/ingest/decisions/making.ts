import { prefixOf, rowOf } from '../claims/claimContent.ts';
import { claimInFile } from './claimInFile.ts';
import type { Slot } from './decision.ts';

/** Claims that people make beside those of an article's file. In another version of the article they are found by their words. */
export const making: Slot = {
  kinds: ['MAKE_CLAIM'],
  ...claimInFile,
  locate(model, reading, { target, after, anchor }) {
    const id = prefixOf(reading) + target.slice(target.lastIndexOf('/') + 1);
    const row = after === null ? null : rowOf(model, reading, after, id, anchor);
    return typeof row === 'string' ? row : [id];
  },
  edit(model, reading, changes) {
    const made = changes.flatMap(({ target, after, anchor = null }) => {
      const row = after === null ? '' : rowOf(model, reading, after, target, anchor);
      return typeof row === 'string' ? [] : [row];
    });
    const ids = new Set(made.map(({ id }) => id));
    return { ...reading, claims: [...reading.claims.filter(({ id }) => !ids.has(id)), ...made] };
  },
  // What is thought of a claim, and what it says instead, goes with it.
  isNeededBy: ({ target }, later) => later.target === target,
};
