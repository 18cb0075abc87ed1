import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  Kind,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { answerDecimal } from '../../model/codecs/decimal.ts';
import { isStored } from '../../model/planField.ts';
import { type Composition, collectFields, under } from './composition.ts';
import { fitsType } from './fitsType.ts';

type Shape = (value: unknown) => unknown;
type Values = Readonly<Record<string, unknown>>;

/** The selected fields of a node if all are plain; null when one has arguments, subfields or a directive. */
export function plainNames(nodes: readonly FieldNode[]): readonly string[] | null {
  const selections = nodes.flatMap((node) => node.selectionSet?.selections ?? []);
  const isPlain = selections.every(
    (each) => each.kind === Kind.FIELD && !each.selectionSet && !each.arguments?.length,
  );
  return isPlain ? selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : [])) : null;
}

/** Whether a reference, `{id, type}` with what else its statement returned, holds all selected fields. */
export const holdsAll = (reference: Values, names: readonly string[] | null): boolean =>
  typeof reference.type === 'string' &&
  (names?.every((name) => name === '__typename' || name in reference) ?? false);

const isType = ({ schema }: Model, name: unknown): boolean =>
  typeof name === 'string' && schema.getType(name) !== undefined;

/** A node that a statement refers to: to be read later, unless the reference holds all selected fields. */
function shapeNode(composition: Composition, target: string, nodes: readonly FieldNode[]): Shape {
  const { findings, path } = composition;
  const names = plainNames(nodes);
  const selections = nodes.map(({ selectionSet }) => selectionSet);
  const fields = (composition.model.schema.getType(target) as GraphQLObjectType).getFields();
  const leaves = [...collectFields(composition, target, selections)].map(([key, [node]]) => {
    const name = node?.name.value ?? '';
    const field = fields[name];
    return {
      key,
      name: field ? name : 'type',
      fits: field ? fitsType(field.type) : (type: unknown) => isType(composition.model, type),
    };
  });
  return (value) => {
    const reference = value as Values;
    const { id } = reference;
    if (typeof id !== 'string') {
      findings.isDoubtful = true;
      return null;
    }
    if (holdsAll(reference, names)) {
      if (leaves.some(({ name, fits }) => !fits(reference[name]))) findings.isDoubtful = true;
      return Object.fromEntries(leaves.map(({ key, name }) => [key, reference[name]]));
    }
    const holder = {};
    findings.references.push({ id, target, nodes, holder, path });
    return holder;
  };
}

function shapeObject(composition: Composition, type: GraphQLObjectType, nodes: readonly FieldNode[]): Shape {
  const declared = type.getFields();
  const fields = collectFields(
    composition,
    type.name,
    nodes.map((node) => node.selectionSet),
  );
  const parts = [...fields].map(([key, same]) => {
    const name = same[0]?.name.value ?? '';
    const field = declared[name];
    return field
      ? { key, name, shape: under(composition, [key], () => composeShape(composition, field.type, same)) }
      : { key, name, shape: () => type.name }; // __typename
  });
  return (value) => {
    const shaped: Record<string, unknown> = {};
    for (const { key, name, shape } of parts) shaped[key] = shape((value as Values)[name]);
    return shaped;
  };
}

/** Turns a statement's value, keyed by field name, into the selected shape, keyed by response key. */
export function composeShape(
  composition: Composition,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Shape {
  const fits = fitsType(type);
  const inner = isNonNullType(type) ? (type.ofType as GraphQLOutputType) : type;
  let shape: Shape;
  if (isLeafType(inner)) shape = inner.name === 'Decimal' ? answerDecimal : (value) => value;
  else if (isListType(inner)) {
    const each = composeShape(composition, inner.ofType as GraphQLOutputType, nodes);
    shape = (value) => (value as readonly unknown[]).map(each);
  } else if (isStored(inner)) shape = shapeNode(composition, inner.name, nodes);
  else shape = shapeObject(composition, inner as GraphQLObjectType, nodes);
  return (value) => {
    const isFit = fits(value);
    if (!isFit) composition.findings.isDoubtful = true;
    return isFit && value !== null && value !== undefined ? shape(value) : null;
  };
}
