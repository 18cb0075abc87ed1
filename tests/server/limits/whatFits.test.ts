import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLObjectType,
  type OperationDefinitionNode,
  Kind,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { shapes } from '../../../bench/shapes.ts';
import { checkOperation } from '../../../src/server/limits/checkOperation.ts';
import { hasMoreTokens, limitDocument } from '../../../src/server/limits/limitDocument.ts';
import { limits } from '../../../src/server/limits/limits.ts';
import { folder, model } from '../../support/loadedGraph.ts';

const operations = folder('operations');
const saved = readdirSync(operations, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.graphql'),
);

/** Holds a document to every limit; its cost. */
async function costOfDocument(text: string, variables: Record<string, unknown> = {}): Promise<number> {
  expect(hasMoreTokens(text, limits.tokens)).toBe(false);
  const document = parse(text, { maxLexicalTokens: limits.tokens });
  const errors = validate(model.schema, document, [...specifiedRules, limitDocument]);
  expect(errors.map(({ message }) => message)).toEqual([]);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  return checkOperation({ model, document, operation, variables, mayIntrospect: true, isSignedIn: false });
}

describe('the limits leave room for', () => {
  test.each(saved)('the saved operation %s', async (file) => {
    const sample = join(operations, file.replace(/graphql$/, 'json'));
    const variables = existsSync(sample)
      ? (JSON.parse(readFileSync(sample, 'utf8')) as Record<string, unknown>)
      : {};
    expect(await costOfDocument(readFileSync(join(operations, file), 'utf8'), variables)).toBeLessThanOrEqual(
      limits.cost,
    );
  });

  test.each(shapes.map((shape) => [shape.name, shape] as const))(
    'the measured shape %s',
    async (_name, shape) => {
      expect(await costOfDocument(shape.operation, shape.variables(1))).toBeLessThanOrEqual(limits.cost);
    },
  );

  test('three lists within one another, as long as they are by default', async () => {
    const cost = await costOfDocument(
      '{ countries { nodes { contractsAsBuyer { nodes { claims { nodes { quote } } } } } } }',
    );
    expect(cost).toBe(50 + 50 * 25 + 50 * 25 * 25);
  });

  test('the introspection of graphql-js with everything on, as GraphiQL and code generators send it', async () => {
    const everything = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    };
    expect(await costOfDocument(getIntrospectionQuery(everything))).toBe(0);
    expect(await costOfDocument(getIntrospectionQuery({ ...everything, oneOf: true }))).toBe(0);
  });
});

test('every whole-number argument of the schema has bounds', () => {
  const unbound = Object.values(model.schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields()).flatMap((field) =>
        field.args
          .filter((argument) => getNamedType(argument.type).name === 'Int')
          .map((argument) => `${type.name}.${field.name}.${argument.name}`),
      ),
    )
    .filter((coordinate) => !model.bounds.has(coordinate));
  expect(unbound).toEqual([]);
});
