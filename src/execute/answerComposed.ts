import {
  type DocumentNode,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  getNamedType,
  getVariableValues,
} from 'graphql';
import type { Model } from '../model/buildModel.ts';
import { isStored } from '../model/planField.ts';
import { argumentsOf } from './argumentsOf.ts';
import type { FieldRequest } from './compose/composeRoot.ts';
import { composeShape } from './compose/composeShape.ts';
import { collectFields, startComposition, under } from './compose/composition.ts';
import { type Findings, type Reference, noFindings } from './compose/findings.ts';
import { hintFindings } from './hintFindings.ts';
import { readNodes } from './readNodes.ts';
import { readRootField } from './readRoot.ts';
import type { RequestContext } from './requestContext.ts';

/** A valid operation with its document, and its raw variables. */
export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>> | undefined;
}

type Fragments = FieldRequest['fragments'];

type Data = Record<string, unknown>;

const composedKinds: ReadonlySet<string> = new Set(['property', 'value', 'role', 'inverse', 'derived']);

/** Whether a field is read together with its parent; for a stored type, in all its concrete types. */
function isPlanned(model: Model, type: string, name: string): boolean {
  if (type === 'Query') return model.plan(type, name).kind !== 'computed';
  if (!isStored(model.schema.getType(type))) return !model.computed.has(`${type}.${name}`);
  return model.concreteTypes(type).every((each) => composedKinds.has(model.plan(each, name).kind));
}

/** Whether every field of a selection is read together with its parent: none has its own statement or is computed. */
function isComposed(model: Model, type: string, set: SelectionSetNode, fragments: Fragments): boolean {
  return set.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      return (
        fragment !== undefined &&
        isComposed(model, fragment.typeCondition?.name.value ?? type, fragment.selectionSet, fragments)
      );
    }
    const name = selection.name.value;
    if (name === '__typename') return true;
    const field = (model.schema.getType(type) as GraphQLObjectType).getFields()[name];
    if (!field || !isPlanned(model, type, name)) return false;
    const inner = selection.selectionSet;
    return !inner || isComposed(model, getNamedType(field.type).name, inner, fragments);
  });
}

/** The parts of an operation that do not depend on variables, for as long as Apollo caches its document. */
interface Known {
  fragments: Fragments;
  isComposed: boolean;
}

const knownOperations = new WeakMap<OperationDefinitionNode, Known>();

function knowOperation(model: Model, { document, operation }: Operation): Known {
  const before = knownOperations.get(operation);
  if (before) return before;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const isQuery = operation.operation === OperationTypeNode.QUERY;
  const known = {
    fragments,
    isComposed: isQuery && isComposed(model, 'Query', operation.selectionSet, fragments),
  };
  knownOperations.set(operation, known);
  return known;
}

/** Reads the nodes that rows refer to, each node once, and then those that these refer to. */
async function readReferences(context: RequestContext, request: FieldRequest): Promise<void> {
  const { findings } = request;
  while (findings.references.length > 0 && !findings.isDoubtful) {
    const groups = new Map<Reference['nodes'], Reference[]>();
    for (const reference of findings.references.splice(0)) {
      const same = groups.get(reference.nodes);
      if (same) same.push(reference);
      else groups.set(reference.nodes, [reference]);
    }
    await Promise.all(
      [...groups].map(async ([nodes, references]) => {
        const ids = [...new Set(references.map(({ id }) => id))];
        const { target = '', path = [] } = references[0] ?? {};
        const read = await readNodes(context, { ...request, nodes, path }, target, ids);
        const rows = new Map(ids.map((id, position) => [id, read[position] as Data | null]));
        for (const { id, holder } of references) {
          const row = rows.get(id);
          if (row) Object.assign(holder, row);
          else findings.isDoubtful = true; // deleted in the meantime
        }
      }),
    );
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Reads all root fields; undefined when one failed or graphql-js has to decide. */
async function readData(
  model: Model,
  { operation }: Operation,
  request: Omit<FieldRequest, 'nodes'>,
  context: RequestContext,
): Promise<Data | undefined> {
  const composition = startComposition(model, request.fragments, request.variables, request.findings, {
    seesAll: request.seesAll,
  });
  const fields = collectFields(composition, 'Query', [operation.selectionSet]);
  const query = model.schema.getQueryType()?.getFields() ?? {};
  const data: Data = {};
  await Promise.all(
    [...fields].map(async ([key, nodes]) => {
      data[key] = null; // keeps the document's order of keys
      const [node] = nodes;
      const field = query[node?.name.value ?? ''];
      if (!node || !field) {
        data[key] = 'Query'; // __typename
        return;
      }
      try {
        const values = argumentsOf(field, node, request.variables);
        const read = await readRootField(context, { ...request, nodes, path: [key] }, field, values);
        const isStatement = model.plan('Query', field.name).kind === 'statement';
        data[key] = isStatement
          ? under(composition, [key], () => composeShape(composition, field.type, nodes))(read)
          : read;
      } catch (error) {
        context.failures.set(key, asError(error));
      }
    }),
  );
  if (context.failures.size > 0) return undefined;
  try {
    await readReferences(context, { ...request, nodes: [] });
    if (!request.findings.isDoubtful) await hintFindings(context, request);
  } catch (error) {
    for (const key of fields.keys()) context.failures.set(key, asError(error));
  }
  return context.failures.size > 0 || request.findings.isDoubtful ? undefined : data;
}

/**
 * Answers an operation whose root fields are each read with everything below them. The decoded rows are the answer,
 * so graphql-js need not complete every value again. Undefined when it must: for operations with other fields, and
 * when a value does not fit its type or a field failed. See docs/decisions/008-composed-answers.md.
 */
export async function answerComposed(
  model: Model,
  requested: Operation,
  context: RequestContext,
): Promise<Data | undefined> {
  const known = knowOperation(model, requested);
  if (!known.isComposed) return undefined;
  const { variableDefinitions = [] } = requested.operation;
  const { coerced } = getVariableValues(model.schema, variableDefinitions, { ...requested.variables });
  if (!coerced) return undefined;
  const { fragments } = known;
  const findings: Findings = noFindings();
  const { seesAll } = context;
  return readData(model, requested, { model, fragments, variables: coerced, findings, seesAll }, context);
}
