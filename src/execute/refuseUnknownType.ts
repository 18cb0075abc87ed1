import { ExpectedError } from '../errors.ts';
import type { Model } from '../model/buildModel.ts';

/**
 * The name of a node's type, which the schema must have. Throws SCHEMA_CHANGED where it does not: the graph was loaded
 * with a later schema than the service was started with.
 */
export function refuseUnknownType(model: Model, name: string): string {
  if (model.schema.getType(name)) return name;
  throw new ExpectedError(
    'SCHEMA_CHANGED',
    `The graph holds a ${name}, a type that this service's schema does not have: restart it with the schema that the graph was loaded with.`,
  );
}
