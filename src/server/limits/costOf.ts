import {
  type FieldNode,
  type GraphQLSchema,
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
import { type Variables, argumentValue } from './argumentValue.ts';
import { listSize } from './listSize.ts';
import type { Fragments } from './measureFields.ts';

/** What a question costs by itself, in rows: it looks at many nodes whatever it answers. */
const ownCosts: Readonly<Record<string, number>> = {
  'Query.tensions': 5_000,
  'Query.openQuestions': 5_000,
  'Query.paths': 2_000,
  'Query.search': 1_000,
  'Query.neighbourhood': 1_000,
  'Query.timeline': 1_000,
  'Query.contractTotals': 1_000,
  'Query.claimTotals': 1_000,
};

/** A role is read along with its row: five of them cost as much as a row of a list. */
const roleCost = 0.2;

/** What costing needs of its document. */
export interface CostInput {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  variables: Variables;
}

/**
 * How many rows an operation could read at most, told from `first`, its default or the like at every level: a
 * list costs its size times one more than what each of its rows costs, a role a fifth, a scalar nothing.
 * Introspection costs nothing; it has limits of its own. The operation has been found valid, and short once spread out.
 */
export function costOf({ schema, operation, fragments, variables }: CostInput): number {
  const ofSelections = (type: string, { selections }: SelectionSetNode, size: number | null): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(type, selection, size);
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) return sum;
      return sum + ofSelections(fragment.typeCondition?.name.value ?? type, fragment.selectionSet, size);
    }, 0);

  const ofField = (typeName: string, node: FieldNode, inherited: number | null): number => {
    const type = schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet || isLeafType(getNamedType(field.type))) return 0;
    const target = getNamedType(field.type);
    const own = ownCosts[`${typeName}.${field.name}`] ?? 0;
    const size = listSize(typeName, field, (name) => argumentValue(field, node, name, variables), inherited);
    const inner = ofSelections(target.name, node.selectionSet, size);
    if (isListType(getNullableType(field.type))) return own + (size ?? 0) * (1 + inner);
    // A connection, a path's frame or a page's info is no row; its lists are.
    const isRow = isObjectType(target) || isInterfaceType(target) ? 'id' in target.getFields() : true;
    const isEdgeNode = typeName.endsWith('Edge') && field.name === 'node';
    return own + (isRow && !isEdgeNode ? roleCost : 0) + inner;
  };
  const root = schema.getRootType(operation.operation);
  return root ? Math.ceil(ofSelections(root.name, operation.selectionSet, null)) : 0;
}
