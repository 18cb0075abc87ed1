import { ExpectedError } from '../../errors.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import type { Model } from '../../model/buildModel.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import { keptId, storedRedirects } from '../redirects.ts';
import { rewire } from '../rewire.ts';
import type { Slot } from './decision.ts';

/**
 * Which id stands for an id: that of the thing it was merged into, or its own where it was split from it. It is about no
 * source, and depends on nothing but the log and what sources say is the same.
 */
export const merging: Slot = {
  kinds: ['MERGE_ENTITIES', 'SPLIT_ENTITY', 'MERGE_FACTS', 'SPLIT_FACT'],
  async find(run, target) {
    await run(statement('write/hold.redirects'));
    const redirects = await storedRedirects(run);
    if (!redirects.has(target)) await requireStanding(run, target, 'id');
    return { state: keptId(redirects, target), said: null, source: null, anchor: null };
  },
  saidIn: () => undefined,
  appliesTo: ({ target, after }) => (typeof after === 'string' ? after : target),
  async apply(run, model) {
    const { touched } = await rewire(run, model);
    return {
      facts: touched.flatMap(({ facts }) => facts),
      entities: touched.flatMap(({ entities }) => entities),
    };
  },
};

async function requireStanding(run: Run, id: string, argument: string): Promise<void> {
  const [row] = await run(statement('internal/known.ids'), { ids: [id] });
  if (!row)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `\`${argument}\` must be the id of what stands in the graph, but is "${id}".`,
    );
}

const refuse = (message: string): ExpectedError => new ExpectedError('BAD_USER_INPUT', message);

/**
 * Checks that two ids can be merged: both stand, are of one type, and are not one already. Takes `ENTITIES` or `FACTS`.
 * Throws BAD_USER_INPUT.
 */
export async function checkMerge(
  run: Run,
  model: Model,
  what: 'ENTITIES' | 'FACTS',
  { keep, merge }: { keep: string; merge: string },
): Promise<void> {
  const types = what === 'FACTS' ? model.factTypes : model.entityTypes;
  const redirects = await storedRedirects(run);
  for (const [argument, id] of Object.entries({ keep, merge })) {
    if (!types.includes(typeOfId(id)))
      throw refuse(`\`${argument}\` must be the id of one of the ${what.toLowerCase()}, but is "${id}".`);
    const kept = redirects.get(id);
    if (kept !== undefined)
      throw refuse(`\`${argument}\`: ${id} is merged into ${kept}. Give that, or split it first.`);
    await requireStanding(run, id, argument);
  }
  if (keep === merge) throw refuse(`\`keep\` and \`merge\` are one: ${keep}.`);
  if (typeOfId(keep) !== typeOfId(merge))
    throw refuse(
      `\`keep\` and \`merge\` must be of one type, but ${keep} is of type ${typeOfId(keep)} and ${merge} of type ${typeOfId(merge)}.`,
    );
}

/** Checks that an id is merged into another. Throws BAD_USER_INPUT. */
export async function checkSplit(run: Run, id: string): Promise<void> {
  if (!(await storedRedirects(run)).has(id))
    throw refuse(`\`id\` must be an id that was merged, but is "${id}".`);
}
