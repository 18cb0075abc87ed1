import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { onlyPair } from '../checkEntities.ts';
import { isObject } from '../describeInput.ts';
import { slugOf } from '../../text/slugOf.ts';

/** An entity in the long form, from a name alone, or from an object whose missing id is made from the name. */
function expandEntity(type: string, given: unknown): unknown {
  if (typeof given === 'string' && given !== '') return expandEntity(type, { name: given });
  if (!isObject(given)) return given;
  const names = Array.isArray(given.names)
    ? given.names.map((each: unknown) => (typeof each === 'string' && each !== '' ? { text: each } : each))
    : given.names;
  const [first] = Array.isArray(names) ? (names as unknown[]) : [];
  const name = given.name ?? (isObject(first) ? first.text : undefined);
  const slug = typeof name === 'string' ? slugOf(name) : '';
  return {
    ...(given.id === undefined && slug !== '' && { id: `${type}:${slug}` }),
    ...given,
    ...(names !== undefined && { names }),
  };
}

/** The entities of a reading in the long form; anything else is left as it is. Pure. */
export function expandEntities(model: Model, entities: readonly unknown[]): unknown[] {
  return entities.map((item) => {
    const pair = isObject(item) ? onlyPair(model.entityTypes, item) : null;
    return pair ? { ...(item as object), [inCamelCase(pair[0])]: expandEntity(...pair) } : item;
  });
}
