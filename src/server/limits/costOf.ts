import {
  type FieldNode,
  type GraphQLField,
  Kind,
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
import type { Fragments } from './measureFields.ts';
import { type StoreSizes, mostInStore } from './storeSizes.ts';

/** A role is read along with its row: five of them cost as much as a row of a list. */
const roleCost = 0.2;

/** Lists without a size of their own are short: names, details, roles. */
const shortList = 5;

/** A size as asked for; what is no number will be refused later, and counts as the pageSizes.most. */
const sizeOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : pageSizes.most;

/**
 * How many rows a field can have: by `first` or `last`, `limit` or `ids`; else, for `nodes` of a connection, what
 * its connection was asked for (`inherited`); else by what such lists hold: `rows` or few.
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

/** What costing needs of its document. */
export interface CostInput {
  model: Model;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  variables: Variables;
  /** How much the store holds, where that is known: no list is longer. */
  sizes?: StoreSizes | undefined;
}

/**
 * How many rows an operation could read at most, told from `first`, its default or the like at every level: a
 * list costs its size times one more than what each of its rows costs, a role a fifth, a scalar nothing.
 * Introspection costs nothing; it has limits of its own. The operation has been found valid, and short once spread out.
 */
export function costOf({ model, operation, fragments, variables, sizes }: CostInput): number {
  const ofSelections = (type: string, { selections }: SelectionSetNode, size: number | null): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(type, selection, size);
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) return sum;
      return sum + ofSelections(fragment.typeCondition?.name.value ?? type, fragment.selectionSet, size);
    }, 0);

  const ofField = (typeName: string, node: FieldNode, inherited: number | null): number => {
    const type = model.schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet || isLeafType(getNamedType(field.type))) return 0;
    const target = getNamedType(field.type);
    const { own = 0, rows } = model.costs.get(`${typeName}.${field.name}`) ?? {};
    const asked = listSize(rows, field, (name) => argumentValue(field, node, name, variables), inherited);
    const most = sizes && mostInStore(model, sizes, typeName, field.name);
    // Even an empty list is planned and looked for: it counts as a short one.
    const size = asked === null || most === undefined ? asked : Math.min(asked, Math.max(most, shortList));
    const inner = ofSelections(target.name, node.selectionSet, size);
    if (isListType(getNullableType(field.type))) return own + (size ?? 0) * (1 + inner);
    // A connection, a path's frame or a page's info is no row; its lists are.
    const isRow = isObjectType(target) || isInterfaceType(target) ? 'id' in target.getFields() : true;
    const isEdgeNode = typeName.endsWith('Edge') && field.name === 'node';
    return own + (isRow && !isEdgeNode ? roleCost : 0) + inner;
  };
  const root = model.schema.getRootType(operation.operation);
  return root ? Math.ceil(ofSelections(root.name, operation.selectionSet, null)) : 0;
}
