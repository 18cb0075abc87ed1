import { entitiesReading } from '../entities/entitiesReading.ts';
import type { Slot } from './decision.ts';

const nothing = { facts: [], entities: [] };

/** What people say an entity is called. It is about no source: all of it is one, beside those of files. */
export const naming: Slot = {
  kinds: ['ADD_ENTITY', 'AMEND_ENTITY'],
  saidIn: () => undefined,
  apply: () => Promise.resolve(nothing),
  reload: async (run, model) => [await entitiesReading(run, model)],
};
