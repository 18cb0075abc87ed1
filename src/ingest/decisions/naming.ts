import { readingsWithDropped } from '../entities/droppedNames.ts';
import { entitiesReading } from '../entities/entitiesReading.ts';
import type { Slot } from './decision.ts';

/** What people say an entity is called. It is about no source: all of it is one, beside those of files. */
export const naming: Slot = {
  kinds: ['ADD_ENTITY', 'AMEND_ENTITY'],
  saidIn: () => undefined,
  reload: async (run, model, { before, after }) => [
    await entitiesReading(run, model),
    ...(await readingsWithDropped(run, [before, after])),
  ],
};
