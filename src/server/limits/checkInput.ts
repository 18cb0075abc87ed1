import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLInputType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  getNullableType,
  isInputObjectType,
  isListType,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { pathOfField } from '../../model/placeOfLiteral.ts';
import { type Variables, argumentValue } from './argumentValue.ts';
import { exceeded, limits } from './limits.ts';

const most = (value: number): string => String(value);

function refuse(where: string, what: string, limit: number): never {
  throw exceeded(
    'INPUT_EXCEEDED',
    `${where} may ${what.replace('#', most(limit))}. Ask for less in one request.`,
  );
}

function checkText(where: string, text: string, limit: number = limits.inputText): void {
  if (text.length > limit) refuse(where, 'hold texts of at most # characters', limit);
}

/** A value in variables that were not coerced yet; without a type where it does not fit the schema. */
interface Given {
  value: unknown;
  depth: number;
  type?: GraphQLInputType | undefined;
  isLong?: boolean;
}

/** The values in a value, with their types. */
function valuesIn({ value, depth, type }: Given): Given[] {
  const open = type && getNullableType(type);
  if (Array.isArray(value))
    return value.map((each: unknown) => ({
      value: each,
      depth: depth + 1,
      type: isListType(open) ? open.ofType : open,
    }));
  const fields = isInputObjectType(open) ? open.getFields() : {};
  return Object.entries(value as Record<string, unknown>).map(([name, each]) => {
    const field = fields[name];
    const isLong = field?.astNode?.directives?.some((directive) => directive.name.value === 'longText');
    return { value: each, depth: depth + 1, type: field?.type, isLong: isLong ?? false };
  });
}

/** Refuses variables that are too many, too deep or too long. Without recursion: they may nest 50,000 deep. */
export function checkVariables(
  { schema }: Pick<Model, 'schema'>,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): void {
  const declared = new Map(variableDefinitions.map(({ variable, type }) => [variable.name.value, type]));
  const typeOf = (name: string): GraphQLInputType | undefined => {
    const node = declared.get(name);
    return node && (typeFromAST(schema, node as NamedTypeNode) as GraphQLInputType | undefined);
  };
  const open: Given[] = Object.entries(variables ?? {}).map(([name, value]) => ({
    value,
    depth: 1,
    type: typeOf(name),
  }));
  let values = 1;
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, depth, isLong = false } = item;
    values += 1;
    if (values > limits.inputValues) refuse('Variables', 'hold # values', limits.inputValues);
    if (depth > limits.inputDepth) refuse('Variables', 'nest # deep', limits.inputDepth);
    if (typeof value === 'string')
      checkText('Variables', value, isLong ? limits.documentText : limits.inputText);
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of valuesIn(item)) open.push(inner);
  }
}

const depthOf = (value: ValueNode): number => {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(depthOf));
  if (value.kind === Kind.OBJECT)
    return 1 + Math.max(0, ...value.fields.map((field) => depthOf(field.value)));
  return 0;
};

/** Refuses literals in the document that are too deep or too long; their number is limited by its tokens. */
export function checkLiterals(document: ASTNode): void {
  visit(document, {
    Argument({ name, value }) {
      if (depthOf(value) > limits.inputDepth) refuse(`\`${name.value}\``, 'nest # deep', limits.inputDepth);
    },
    StringValue({ value }) {
      checkText('An argument', value);
    },
  });
}

/** An argument that is out of its bounds. */
interface OutOfBounds {
  path: string;
  name: string;
  bounds: string;
  got: unknown;
  advice: string;
}

function refuseBounds(node: FieldNode, { path, name, bounds, got, advice }: OutOfBounds): never {
  const shown = ((JSON.stringify(got) as string | undefined) ?? '').slice(0, 40);
  throw new GraphQLError(`${path}: \`${name}\` must ${bounds}, but is ${shown}.${advice}`, {
    nodes: [node],
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/**
 * Throws BAD_USER_INPUT for an argument out of its bounds. Checks types before comparing: a variable may hold anything
 * until it is coerced.
 */
export function checkBounds(model: Model, document: DocumentNode, variables: Variables): void {
  const types = new TypeInfo(model.schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node, _key, _parent, _path, ancestors) {
        const field = types.getFieldDef();
        const parent = types.getParentType();
        if (!field || !parent) return;
        for (const { name } of field.args) {
          const bounds = model.bounds.get(`${parent.name}.${field.name}.${name}`);
          const value = bounds && argumentValue(field, node, name, variables);
          if (!bounds || value === null || value === undefined) continue;
          const { least, most } = bounds;
          const place = { path: pathOfField(ancestors, node), name };
          if (typeof value === 'number' && !(value >= least && value <= most)) {
            const advice = value > most && ['first', 'last'].includes(name) ? ' Page on for more.' : '';
            const range = `be from ${String(least)} to ${String(most)}`;
            refuseBounds(node, { ...place, bounds: range, got: value, advice });
          }
          if (Array.isArray(value) && value.length > most) {
            const advice = ' Ask for them in parts.';
            refuseBounds(node, {
              ...place,
              bounds: `hold at most ${String(most)} ids`,
              got: value.length,
              advice,
            });
          }
        }
      },
    }),
  );
}
