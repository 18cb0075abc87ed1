import { fileURLToPath } from 'node:url';
import { readStatements } from '../graph/readStatements.ts';
import { type Model, buildModel } from '../model/buildModel.ts';
import { completeSchema } from '../model/completeSchema.ts';
import { readSchema } from '../model/readSchema.ts';
import { bindScalars } from '../model/scalars.ts';
import { bindFields } from './bindFields.ts';
import { computed } from './computed.ts';

/** The folder `schema/` of this project. */
const schemaFolder = fileURLToPath(new URL('../../schema', import.meta.url));

/**
 * Reads the schema and the names of the statements, checks that they fit one another and binds every field.
 * Throws, naming the file or field, when they do not: the service then does not start.
 */
export function readModel(folder = schemaFolder): Model {
  const coordinates = [...readStatements('read').keys()].filter((name) => /^[A-Z]/.test(name));
  const model = buildModel(
    bindScalars(completeSchema(readSchema(folder))),
    new Set(coordinates),
    new Set(computed.keys()),
  );
  bindFields(model);
  return model;
}
