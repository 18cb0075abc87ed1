import {
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { pageSizes } from '../../model/deriveLists.ts';
import { type Variables, argumentValue } from './argumentValue.ts';
import { type Fragments, expandFields } from './expandFragments.ts';
import { type StoreSizes, mostInStore } from './storeSizes.ts';

/** A role is read together with its row: five cost as much as one row of a list. */
const roleCost = 0.2;

/** Rows assumed for a list without a page size: names, details, roles. */
const shortList = 5;

/** A page size; anything but a number counts as the maximum, and is refused later. */
const sizeOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : pageSizes.most;

/**
 * The most rows that a field can have: by `first`, `last`, `limit` or `ids`; else, within a connection, by the
 * connection's own arguments (`inherited`); else by the SDL's `rows`, or few.
 */
function listSize(
  rows: number | undefined,
  field: GraphQLField<unknown, unknown>,
  argument: (name: string) => unknown,
  inherited: number | null,
): number | null {
  for (const name of ['last', 'first', 'limit']) {
    const value = argument(name);
    if (value !== undefined && value !== null) return sizeOf(value);
  }
  const ids = argument('ids');
  if (Array.isArray(ids)) return ids.length;
  if (ids !== undefined) return pageSizes.most;
  const isInherited = ['nodes', 'edges', 'links'].includes(field.name) && inherited !== null;
  return isInherited ? inherited : (rows ?? shortList);
}

/** An operation whose cost is counted. */
export interface CostInput {
  model: Model;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  variables: Variables;
  /** The sizes of the store, if known, which bound every list. */
  sizes?: StoreSizes | undefined;
}

/**
 * The most rows that an operation could read: a list costs its size times one plus the cost of each row, a role a fifth,
 * a scalar nothing. Introspection costs nothing; it has its own limits. Expects a valid operation, with the limit on
 * expanded fields already applied.
 */
export function costOf({ model, operation, fragments, variables, sizes }: CostInput): number {
  const ofSelections = (type: string, selection: SelectionSetNode, size: number | null): number =>
    expandFields(selection, fragments, type).reduce((sum, { node, on }) => sum + ofField(on, node, size), 0);

  const ofField = (typeName: string, node: FieldNode, inherited: number | null): number => {
    const type = model.schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet || isLeafType(getNamedType(field.type))) return 0;
    const target = getNamedType(field.type);
    const { own = 0, rows } = model.costs.get(`${typeName}.${field.name}`) ?? {};
    const requested = listSize(rows, field, (name) => argumentValue(field, node, name, variables), inherited);
    const most = sizes && mostInStore(model, sizes, typeName, field.name);
    // Even an empty list must be planned and matched: it counts as a short one.
    const size =
      requested === null || most === undefined ? requested : Math.min(requested, Math.max(most, shortList));
    const inner = ofSelections(target.name, node.selectionSet, size);
    if (isListType(getNullableType(field.type))) return own + (size ?? 0) * (1 + inner);
    // Connections, paths and pageInfo are not rows; the lists inside them are.
    const isRow = isObjectType(target) || isInterfaceType(target) ? 'id' in target.getFields() : true;
    const isEdgeNode = typeName.endsWith('Edge') && field.name === 'node';
    return own + (isRow && !isEdgeNode ? roleCost : 0) + inner;
  };
  const root = model.schema.getRootType(operation.operation);
  return root ? Math.ceil(ofSelections(root.name, operation.selectionSet, null)) : 0;
}
