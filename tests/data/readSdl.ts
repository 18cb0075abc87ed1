import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FieldDefinitionNode, type TypeNode, parse } from 'graphql';
import { root } from './readData.ts';

/** A role or scalar as the SDL defines it, read without the project's own model. */
export interface Field {
  name: string;
  type: string;
  many: boolean;
  required: boolean;
}

const definitions = ['.', 'entities', 'facts'].flatMap((folder) => {
  const path = join(root, 'schema', folder);
  const files = readdirSync(path).filter((name) => name.endsWith('.graphql'));
  return files.flatMap((file) => parse(readFileSync(join(path, file), 'utf8')).definitions);
});
const objects = definitions.filter((each) => each.kind === 'ObjectTypeDefinition');
const interfaces = definitions.filter((each) => each.kind === 'InterfaceTypeDefinition');

const nameOf = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : nameOf(type.type));

function readField({ name, type }: FieldDefinitionNode): Field {
  const bare = type.kind === 'NonNullType' ? type.type : type;
  const many = bare.kind === 'ListType';
  return { name: name.value, type: nameOf(type), many, required: type.kind === 'NonNullType' && !many };
}

function parentsOf(type: string): string[] {
  const found = [...objects, ...interfaces].find(({ name }) => name.value === type);
  const own = found?.interfaces?.map(({ name }) => name.value) ?? [];
  return [...new Set(own.flatMap((parent) => [parent, ...parentsOf(parent)]))];
}

const shared = interfaces.find(({ name }) => name.value === 'Fact')?.fields?.map(({ name }) => name.value);

/** The fact types with the fields that an author gave them. */
export const factTypes = new Map(
  objects
    .filter(({ name }) => parentsOf(name.value).includes('Fact'))
    .map(({ name, fields = [] }) => [
      name.value,
      fields.map(readField).filter((field) => !shared?.includes(field.name)),
    ]),
);

/** The types that a role of a type may point to; none for a scalar. */
export function kindsOf(type: string): string[] {
  const nodes = objects.map(({ name }) => name.value).filter((name) => parentsOf(name).includes('Node'));
  return nodes.filter((name) => name === type || parentsOf(name).includes(type));
}

/** The values of an enum; undefined for anything else. */
export function valuesOf(type: string): string[] | undefined {
  const found = definitions.find((each) => each.kind === 'EnumTypeDefinition' && each.name.value === type);
  return found?.kind === 'EnumTypeDefinition' ? found.values?.map(({ name }) => name.value) : undefined;
}
