import {
  type ASTNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getLocation,
  getNamedType,
} from 'graphql';
import type { Model } from '../model/buildModel.ts';
import { isStored } from '../model/planField.ts';

/** A field and its type. Inputs have fields too, without arguments. */
export interface Owned {
  type: string;
  name: string;
  field: GraphQLField<unknown, unknown> | GraphQLInputField;
}

const fieldsOf = (type: GraphQLNamedType): Owned[] =>
  'getFields' in type
    ? Object.values<Owned['field']>(type.getFields()).map((field) => ({
        type: type.name,
        name: field.name,
        field,
      }))
    : [];

/** A field by its coordinate, `Query.contracts`; undefined for an unknown one. */
export function findField(model: Model, coordinate: string): Owned | undefined {
  const [typeName = '', name = '', ...more] = coordinate.split('.');
  const type = model.schema.getType(typeName);
  if (!type || more.length > 0) return undefined;
  return fieldsOf(type).find((each) => each.name === name);
}

/** All fields of the schema except introspection's. */
export const allFields = (model: Model): Owned[] =>
  Object.values(model.schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(fieldsOf);

/** Whether a chain can start at a field: at the root, or at a stored type. */
const isBegin = (model: Model, { type }: Owned): boolean =>
  ['Query', 'Mutation', 'Subscription'].includes(type) || isStored(model.schema.getType(type));

/**
 * The shortest chain of fields from a root field or stored type to the target: `Contract.signed`,
 * `FuzzyDate.printed`. Empty for input fields and unreachable types.
 */
export function chainTo(model: Model, target: Owned): Owned[] {
  if (isBegin(model, target)) return [target];
  const all = allFields(model).filter(({ field }) => 'args' in field);
  const seen = new Set([target.type]);
  let chains: Owned[][] = [[target]];
  while (chains.length > 0) {
    chains = chains.flatMap((chain) =>
      all
        .filter(({ field }) => getNamedType(field.type).name === chain[0]?.type)
        .map((owner) => [owner, ...chain]),
    );
    // A list or a stored field explains more than a computed one.
    const found = chains.filter(([begin]) => begin && isBegin(model, begin));
    const isComputed = ([begin]: Owned[]): boolean =>
      begin !== undefined &&
      (['Mutation', 'Subscription'].includes(begin.type) ||
        model.plan(begin.type, begin.name).kind === 'computed');
    const best = found.find((chain) => !isComputed(chain)) ?? found[0];
    if (best) return best;
    chains = chains.filter(([owner]) => owner && !seen.has(owner.type));
    for (const [owner] of chains) if (owner) seen.add(owner.type);
  }
  return [];
}

/** A definition's place in `schema/`, `schema/facts/Contract.graphql:12`; undefined for derived SDL. */
export function placeOf(node: ASTNode | null | undefined): string | undefined {
  if (!node?.loc) return undefined;
  const { loc } = node;
  if (!loc.source.name.startsWith('schema/')) return undefined;
  // A node starts with its description; point to the name.
  const { loc: ofName } = ('name' in node && node.name) || { loc: undefined };
  const start = ofName?.start ?? loc.start;
  return `${loc.source.name}:${String(getLocation(loc.source, start).line)}`;
}
