import { contentOf, prefixOf, rowOf } from '../claims/claimContent.ts';
import type { Slot } from './decision.ts';
import { sourcesOf } from './keptReadings.ts';

/** What a source says of a claim that it does not have. */
export const absent = false;

/** Nothing is changed where it is stored: its source is loaded again. */
const nothing = { facts: [], entities: [] };

/** Claims that people make beside those of an article's file. In another version of the article they are found by their words. */
export const making: Slot = {
  kinds: ['MAKE_CLAIM'],
  locate(model, reading, { target, after, anchor }) {
    const id = prefixOf(reading) + target.slice(target.lastIndexOf('/') + 1);
    const row = after === null ? null : rowOf(model, reading, after, id, anchor);
    return typeof row === 'string' ? row : [id];
  },
  saidIn(model, { claims }, target) {
    const claim = claims.find(({ id }) => id === target);
    return claim ? contentOf(model, claim) : absent;
  },
  apply: () => Promise.resolve(nothing),
  edit(model, reading, changes) {
    const made = changes.flatMap(({ target, after, anchor = null }) => {
      const row = after === null ? '' : rowOf(model, reading, after, target, anchor);
      return typeof row === 'string' ? [] : [row];
    });
    const ids = new Set(made.map(({ id }) => id));
    return { ...reading, claims: [...reading.claims.filter(({ id }) => !ids.has(id)), ...made] };
  },
  reload: (run, _model, decision) => sourcesOf(run, decision),
  // What is thought of a claim, and what it says instead, goes with it.
  isNeededBy: ({ target }, later) => later.target === target,
};
