import { type DefinitionNode, type FieldDefinitionNode, parse } from 'graphql';
import { inCamelCase } from './deriveLists.ts';
import { type Facet, facetReader, implementsInterface, isList, nameOf } from './fieldTypes.ts';
import { type FieldsNode, hasFields } from './mergeExtensions.ts';

/** The fields of every detail beside its value. */
const rest = `
  "The words of the quote that say so; found in it where it has the value or a name of the thing." printed: String
  "How sure it is. By default EXPLICIT; with a basis DERIVED if something is printed, else INFERRED." certainty: Certainty
  "Why it was read so, where it is not explicit." basis: String`;

const shared = `
"A thing in a role of a fact, as a claim names it."
input RoleDetailInput {
  "Its id, or a name, alias or code of it." value: ID! ${rest}
}
"An amount with its currency."
input MoneyInput {
  "In whole units of the currency: \`5000000000\`." amount: Decimal!
  "ISO 4217 code: \`USD\`." currency: String
}`;

/** The words of a type's name: `WeaponSystem` → `weapon system`. */
const wordsOf = (type: string): string => type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** The input of a field's details, for roles or for values of its type; undefined for fields that claims do not set. */
function detailInput(field: FieldDefinitionNode, { kind }: Facet): string | undefined {
  if (kind === 'node') return 'RoleDetailInput';
  return kind === 'value' || kind === 'enums' ? `${nameOf(field.type)}DetailInput` : undefined;
}

/** The input of the details of one type's values: `FuzzyDateDetailInput`. */
const valueInput = (type: string, facet: Facet): string => `
  "A value of type ${type}, as a claim gives it."
  input ${type}DetailInput {
    ${(facet.kind === 'value' && facet.codec.input) || `"What it says." value: ${type}!`} ${rest}
  }`;

/** A fact type's own fields, each with its facet. */
function ownFields(
  node: FieldsNode,
  common: ReadonlySet<string>,
  facetOf: (field: FieldDefinitionNode) => Facet,
): { field: FieldDefinitionNode; facet: Facet; input: string }[] {
  return (node.fields ?? []).flatMap((field) => {
    const facet = facetOf(field);
    const input = common.has(field.name.value) ? undefined : detailInput(field, facet);
    return input === undefined ? [] : [{ field, facet, input }];
  });
}

const described = ({ description, name }: FieldDefinitionNode): string =>
  JSON.stringify((description?.value ?? name.value).replace(/\s+/g, ' '));

/**
 * Derives the inputs for the details of claims: `ContractDetailsInput` has a field for each role and scalar of a contract,
 * and `FactDetailsInput` takes exactly one type. Takes complete definitions, returns new ones.
 */
export function deriveClaimInputs(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const facetOf = facetReader(definitions);
  const types = definitions.filter(hasFields);
  const parent = types.find(({ name }) => name.value === 'Fact');
  const common = new Set((parent?.fields ?? []).map(({ name }) => name.value));
  const facts = types.filter((node) => node !== parent && implementsInterface(node, 'Fact'));
  if (facts.length === 0) return [];
  const values = new Map<string, Facet>();
  const inputs = facts.map((node) => {
    const fields = ownFields(node, common, facetOf).map(({ field, facet, input }) => {
      if (facet.kind !== 'node') values.set(nameOf(field.type), facet);
      return `${described(field)} ${field.name.value}: ${isList(field.type) ? `[${input}!]` : input}`;
    });
    const type = node.name.value;
    return `"What a passage says of one ${wordsOf(type)}; what it does not say is left out."
      input ${type}DetailsInput { ${fields.join('\n')} }`;
  });
  const choices = facts.map(
    ({ name: { value } }) => `"Of a fact of type ${value}." ${inCamelCase(value)}: ${value}DetailsInput`,
  );
  const all = `"What a passage says of one fact, under the name of its type."
    input FactDetailsInput @oneOf { ${choices.join('\n')} }`;
  const ofValues = [...values].map(([type, facet]) => valueInput(type, facet));
  return [...parse([shared, ...ofValues, ...inputs, all].join('\n'), { noLocation: true }).definitions];
}
