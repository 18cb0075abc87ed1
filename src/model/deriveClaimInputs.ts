import { type DefinitionNode, type FieldDefinitionNode, parse } from 'graphql';
import type { Codec } from './codecs/codec.ts';
import { inCamelCase } from './deriveLists.ts';
import { type Facet, facetReader, implementsInterface, isList, nameOf } from './fieldTypes.ts';
import { type FieldsNode, hasFields } from './mergeExtensions.ts';

/** What comes with the value of every detail. */
const rest = `
  "The words of the quote that say so; for a role, its name as it stands in the quote by default." printed: String
  "How sure it is: EXPLICIT needs \`printed\`, the others \`basis\`." certainty: Certainty = EXPLICIT
  "Why it was read so, where it is not explicit." basis: String`;

const shared = `
"A thing in a role of a fact, as a claim names it."
input RoleDetailInput {
  "Id, name, alias or code of it." value: ID! ${rest}
}
"An amount with its currency."
input MoneyInput {
  "In whole units of the currency: \`5000000000\`." amount: Decimal!
  "ISO 4217 code: \`USD\`." currency: String
}`;

/** The words of a type's name: `WeaponSystem` → `weapon system`. */
const wordsOf = (type: string): string => type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** What a field's detail is given by: that of a role, or of the SDL type of its values; undefined for lists of rows. */
function detailInput(field: FieldDefinitionNode, facet: Facet): string | undefined {
  if (facet.kind === 'node') return 'RoleDetailInput';
  return facet.kind === 'value' ? `${nameOf(field.type)}DetailInput` : undefined;
}

/** The fields that a type does not share with all of its interface. */
function ownFields(node: FieldsNode, parent: FieldsNode | undefined): readonly FieldDefinitionNode[] {
  const common = new Set((parent?.fields ?? []).map(({ name }) => name.value));
  return (node.fields ?? []).filter(({ name }) => !common.has(name.value));
}

const described = ({ description, name }: FieldDefinitionNode): string =>
  JSON.stringify((description?.value ?? name.value).replace(/\s+/g, ' '));

/** The input type of the values of one SDL type: `FuzzyDateDetailInput`. */
const valueInput = (type: string, codec: Codec): string => `
"A value of type ${type}, as a claim gives it."
input ${type}DetailInput { ${codec.input ?? `"What it says." value: ${type}!`} ${rest} }`;

/**
 * Makes the inputs by which a claim says something of a fact of any type: `ContractDetailsInput` has a field for each
 * role and scalar of a contract, and `FactDetailsInput` is exactly one of all types. Takes complete definitions, gives
 * new ones.
 */
export function deriveClaimInputs(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const facetOf = facetReader(definitions);
  const types = definitions.filter(hasFields);
  const parent = types.find(({ name }) => name.value === 'Fact');
  const facts = types.filter((node) => node !== parent && implementsInterface(node, 'Fact'));
  const codecs = new Map<string, Codec>();
  const inputs = facts.map((node) => {
    const type = node.name.value;
    const fields = ownFields(node, parent).flatMap((field) => {
      const facet = facetOf(field);
      const input = detailInput(field, facet);
      if (facet.kind === 'value') codecs.set(nameOf(field.type), facet.codec);
      return input === undefined
        ? []
        : [`${described(field)} ${field.name.value}: ${isList(field.type) ? `[${input}!]` : input}`];
    });
    return `"What a passage says of one ${wordsOf(type)}; what it does not say is left out."
      input ${type}DetailsInput { ${fields.join('\n')} }`;
  });
  const choices = facts.map(
    ({ name: { value } }) =>
      `"Of a fact of type ${value}." ${inCamelCase(value)}: ${value}DetailsInput`,
  );
  const all = `"What a passage says of one fact, under the name of its type."
    input FactDetailsInput @oneOf { ${choices.join('\n')} }`;
  const values = [...codecs].map(([type, codec]) => valueInput(type, codec));
  return [...parse([shared, ...values, ...inputs, all].join('\n'), { noLocation: true }).definitions];
}
