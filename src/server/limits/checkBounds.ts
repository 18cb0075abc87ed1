import {
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
} from 'graphql';
import { type Variables, argumentValue } from './argumentValue.ts';

/** Least and most of whole-number arguments, by coordinate or, for those of all lists, by name. */
export const argumentBounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  first: [0, 100],
  last: [0, 100],
  'Query.paths.first': [1, 20],
  'Query.paths.maxHops': [1, 8],
  'Query.neighbourhood.depth': [1, 2],
  'Query.neighbourhood.limit': [1, 500],
};

/** How many ids `nodes` takes. */
const mostIds = 100;

function refuse(name: string, bounds: string, got: unknown, node: FieldNode): never {
  const shown = ((JSON.stringify(got) as string | undefined) ?? '').slice(0, 40);
  throw new GraphQLError(`\`${name}\` must ${bounds}, but is ${shown}. Page on for more.`, {
    nodes: [node],
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/**
 * Throws BAD_USER_INPUT for an argument out of its bounds, before anything is asked of the database. Looks at the
 * type before it compares: a variable may hold anything until it is coerced.
 */
export function checkBounds(schema: GraphQLSchema, document: DocumentNode, variables: Variables): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        const parent = types.getParentType();
        if (!field || !parent) return;
        for (const { name } of field.args) {
          const bounds = argumentBounds[`${parent.name}.${field.name}.${name}`] ?? argumentBounds[name];
          if (!bounds && name !== 'ids') continue;
          const value = argumentValue(field, node, name, variables);
          if (value === null || value === undefined) continue;
          if (bounds && typeof value === 'number' && !(value >= bounds[0] && value <= bounds[1]))
            refuse(name, `be from ${String(bounds[0])} to ${String(bounds[1])}`, value, node);
          if (name === 'ids' && Array.isArray(value) && value.length > mostIds)
            refuse(name, `hold at most ${String(mostIds)} ids`, value.length, node);
        }
      },
    }),
  );
}
