import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { model } from '../../support/loadedGraph.ts';

/** The first items of a list, up to a number. */
const some = <T>(all: readonly T[], most: number, least = 0): fc.Arbitrary<T[]> =>
  fc.subarray([...all], { minLength: Math.min(least, all.length), maxLength: Math.min(most, all.length) });

/** Values that fit a scalar or nearly do; the last ones fit none. */
const scalars: Readonly<Record<string, readonly string[]>> = {
  ID: ['"Country:india"', '"Claim:x"', '""', '"Fact:’); //"', '5'],
  String: ['"India"', '""', '"\\u0000"', '"*:*"', '"a\\nb"', '7'],
  Int: ['0', '1', '7', '100', '-1', '101', '2147483647', '"5"', '1.5'],
  Boolean: ['true', 'false', '1'],
  Decimal: ['"1000000000"', '5', '"NaN"', '"1e400"'],
  Date: ['"2022-02-24"', '"2022-13-01"', '"0000-00-00"'],
  DateTime: ['"2022-02-24T00:00:00Z"', '"now"'],
  EDTF: ['"2018-10"', '"2018-10/.."', '"x"'],
  SearchText: ['"s400"', '"a AND (b"', '"~"', '" "'],
};

function valueOf(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name), 'NO_SUCH');
  if (isInputObjectType(named)) {
    if (depth > 2) return fc.constant('{}');
    const fields = Object.values(named.getFields());
    return some(fields, 2)
      .chain((some) =>
        fc.tuple(
          ...some.map((field) => valueOf(field.type, depth + 1).map((value) => `${field.name}: ${value}`)),
        ),
      )
      .map((parts) => `{ ${parts.join(', ')} }`);
  }
  return fc.constantFrom(...(scalars[named.name] ?? ['null']), 'null');
}

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  return some(
    field.args.filter((each) => !isRequiredArgument(each)),
    2,
  ).chain((chosen) => {
    const args = [...field.args.filter(isRequiredArgument), ...chosen].map((each) =>
      valueOf(each.type, 0).map((value) => `${each.name}: ${value}`),
    );
    return fc
      .tuple(fc.tuple(...args), selectionOf(getNamedType(field.type), depth + 1))
      .map(([given, selection]) => {
        const list = given.length > 0 ? `(${given.join(', ')})` : '';
        return `${field.name}${list} ${selection}`;
      });
  });
}

function selectionOf(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (isLeafType(type)) return fc.constant('');
  if (!isObjectType(type) && !isInterfaceType(type)) return fc.constant('{ __typename }');
  const fields = Object.values(type.getFields()).filter(
    (field) => depth < 5 || isLeafType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant('{ __typename }');
  return some(fields, 3, 1)
    .chain((chosen) => fc.tuple(...chosen.map((field) => fieldOf(field, depth))))
    .map((parts) => `{ ${parts.join(' ')} }`);
}

/** Documents over our schema: fields that there are, with arguments that mostly fit, as deep as six. */
export const randomDocument = (): fc.Arbitrary<string> => selectionOf(model.schema.getQueryType()!, 0);
