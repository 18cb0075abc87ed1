import { type DefinitionNode, Kind, parse } from 'graphql';
import { inCamelCase } from './deriveLists.ts';
import { facetReader, implementsInterface, nameOf } from './fieldTypes.ts';
import { hasFields } from './mergeExtensions.ts';

const names = `
  "The name that it is shown with." name: String
  "Other names that it is found by: aliases, short forms, names in other languages." names: [NameInput!] = []
  "Where its names and codes are written; needed, where no name says for itself." citation: CitationInput`;

/**
 * Derives the inputs that describe entities: `CountryDescriptionInput` has a country's names and codes, and
 * `EntityDescriptionInput` takes exactly one type. Takes complete definitions, returns new ones.
 */
export function deriveEntityInputs(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const facetOf = facetReader(definitions);
  const types = definitions.filter(hasFields);
  const common = new Set(
    types.find(({ name }) => name.value === 'Entity')?.fields?.map(({ name }) => name.value) ?? [],
  );
  const entities = types.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && implementsInterface(node, 'Entity'),
  );
  if (entities.length === 0) return [];
  const inputs = entities.map(({ name: { value: type }, fields = [] }) => {
    const codes = fields
      .filter((field) => !common.has(field.name.value) && facetOf(field).kind === 'value')
      .map(
        ({ name, description, type: of }) =>
          `${JSON.stringify(description?.value ?? name.value)} ${name.value}: ${nameOf(of)}`,
      );
    return `"What an entity of type ${type} is called, and its codes."
      input ${type}DescriptionInput { ${names} ${codes.join('\n')} }`;
  });
  const choices = entities.map(
    ({ name: { value } }) => `"Of type ${value}." ${inCamelCase(value)}: ${value}DescriptionInput`,
  );
  const all = `"What an entity is called, under the name of its type."
    input EntityDescriptionInput @oneOf { ${choices.join('\n')} }`;
  return [...parse([...inputs, all].join('\n'), { noLocation: true }).definitions];
}
