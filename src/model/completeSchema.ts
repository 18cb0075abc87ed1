import {
  type DefinitionNode,
  type GraphQLSchema,
  Kind,
  buildASTSchema,
  parse,
  validateSchema,
} from 'graphql';
import { deriveClaimInputs } from './deriveClaimInputs.ts';
import { deriveEntityInputs } from './deriveEntityInputs.ts';
import { deriveLists } from './deriveLists.ts';
import { derivePages } from './derivePages.ts';
import { inCapitals } from './inCapitals.ts';
import { implementsInterface } from './fieldTypes.ts';
import { inheritFields } from './inheritFields.ts';
import { hasFields, mergeExtensions } from './mergeExtensions.ts';

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

/** The kinds of decisions: every mutation, in capitals, as SDL. None where nothing can be changed. */
function decisionKinds(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const mutations = definitions.filter(hasFields).find(({ name }) => name.value === 'Mutation')?.fields ?? [];
  if (mutations.length === 0) return [];
  const values = mutations.map(({ name }) => `"By \`${name.value}\`." ${inCapitals(name.value)}`);
  return [
    ...parse(`"By which change a decision came." enum DecisionKind { ${values.join('\n')} }`).definitions,
  ];
}

/**
 * Makes the whole schema from what authors write: folds extensions, adds the interfaces' fields, the type
 * enums, the kinds of decisions, connections, filters, orders, root lists and the inputs of claims and entities.
 * Takes the definitions of every SDL file. Throws, naming file and field, when they do not fit one another.
 */
export function completeSchema(written: readonly DefinitionNode[]): GraphQLSchema {
  const merged = inheritFields(mergeExtensions(written));
  const typed = [
    ...merged,
    ...typesEnum(merged, 'EntityType', 'Entity'),
    ...typesEnum(merged, 'FactType', 'Fact'),
    ...decisionKinds(merged),
  ];
  const definitions = deriveLists([
    ...typed,
    ...derivePages(typed),
    ...deriveClaimInputs(typed),
    ...deriveEntityInputs(typed),
  ]);
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions });
  const [problem] = validateSchema(schema);
  if (problem) throw new Error(`schema/: ${problem.message}`);
  return schema;
}
