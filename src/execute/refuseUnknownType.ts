import { ExpectedError } from '../errors.ts';
import type { Model } from '../model/buildModel.ts';

/**
 * A node's type if the schema has it. Throws SCHEMA_CHANGED otherwise: the graph was loaded with a later schema than
 * this service's.
 */
export function refuseUnknownType(model: Model, name: string): string {
  if (model.schema.getType(name)) return name;
  throw new ExpectedError(
    'SCHEMA_CHANGED',
    `The graph holds a ${name}, a type that this service's schema does not have: restart it with the schema that the graph was loaded with.`,
  );
}
