import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  TypeInfo,
  type ValueNode,
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

function checkText(where: string, text: string): void {
  if (text.length > limits.inputText) refuse(where, 'hold texts of at most # characters', limits.inputText);
}

/** Refuses variables that are too many, too deep or too long. Without recursion: they may nest 50,000 deep. */
export function checkVariables(variables: Readonly<Record<string, unknown>> | null | undefined): void {
  const open: { value: unknown; depth: number }[] = [{ value: variables ?? {}, depth: 0 }];
  let values = 0;
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, depth } = item;
    values += 1;
    if (values > limits.inputValues) refuse('Variables', 'hold # values', limits.inputValues);
    if (depth > limits.inputDepth) refuse('Variables', 'nest # deep', limits.inputDepth);
    if (typeof value === 'string') checkText('Variables', value);
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
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
