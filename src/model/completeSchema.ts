import {
  type DefinitionNode,
  type GraphQLSchema,
  Kind,
  buildASTSchema,
  parse,
  validateSchema,
} from 'graphql';
import { deriveLists } from './deriveLists.ts';
import { derivePages } from './derivePages.ts';
import { implementsInterface } from './fieldTypes.ts';
import { inheritFields } from './inheritFields.ts';
import { mergeExtensions } from './mergeExtensions.ts';

/** An enum of the object types that implement an interface, as SDL. */
function typesEnum(definitions: readonly DefinitionNode[], name: string, parent: string): DefinitionNode[] {
  const members = definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((node) => implementsInterface(node, parent));
  const values = members.map(({ description, name: { value } }) => {
    const text = (description?.value ?? '').replaceAll('"', "'").replaceAll('\n', ' ');
    return `"${text}" ${value}`;
  });
  return [
    ...parse(`"The types that implement ${parent}." enum ${name} { ${values.join('\n')} }`).definitions,
  ];
}

/**
 * Completes the schema that authors write: merges extensions, adds inherited fields, type enums, connections,
 * filters, orders and root lists. Takes the definitions of all SDL files. Throws, naming file and field, when they
 * are inconsistent.
 */
export function completeSchema(written: readonly DefinitionNode[]): GraphQLSchema {
  const merged = inheritFields(mergeExtensions(written));
  const typed = [
    ...merged,
    ...typesEnum(merged, 'EntityType', 'Entity'),
    ...typesEnum(merged, 'FactType', 'Fact'),
  ];
  const definitions = deriveLists([...typed, ...derivePages(typed)]);
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions });
  const [problem] = validateSchema(schema);
  if (problem) throw new Error(`schema/: ${problem.message}`);
  return schema;
}
