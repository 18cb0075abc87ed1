import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, Kind, type ValueNode } from 'graphql';
import { answerDecimal } from './codecs/decimal.ts';
import { DateProblem, readDate } from './readDate.ts';
import { searchLimits, searchText } from './searchText.ts';

type Parse = (value: unknown) => unknown;

const badInput = { extensions: { code: 'BAD_USER_INPUT' } };

const refuse = (expected: string, value: unknown): never => {
  const got = (JSON.stringify(value) as string | undefined) ?? 'of another kind';
  throw new GraphQLError(`must be ${expected}, but is ${got.slice(0, 100)}`, badInput);
};

/** A decimal as text, to keep every digit. Takes a string or a number. */
const parseDecimal: Parse = (value) => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^-?\d{1,300}(\.\d{1,300})?$/.test(text)
    ? text
    : refuse('a decimal', value);
};

/** Whether the day exists. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  // null for a day that does not exist, whatever its type says
  ((new Date(`${text}T00:00:00Z`).toJSON() as string | null)?.startsWith(text) ?? false);

const parseDay: Parse = (value) =>
  typeof value === 'string' && isDay(value) ? value : refuse('a day such as 2021-12-31', value);

const moment = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A moment in UTC to the millisecond. A day alone is its first moment; a time without a zone is in UTC. */
const parseTime: Parse = (value) => {
  const expected = 'a moment such as 2026-11-23T05:41:00Z';
  const found = typeof value === 'string' ? moment.exec(value) : null;
  const [whole = '', day = '', time = '', , , zone] = found ?? [];
  if (!isDay(day)) return refuse(expected, value);
  const read = new Date(time && !zone ? `${whole}Z` : whole);
  // null for an hour or zone that does not exist, whatever its type says
  const text = read.toJSON() as string | null;
  return text && /^\d{4}-/.test(text) ? text : refuse(expected, value);
};

const parseEdtf: Parse = (value) => {
  try {
    return typeof value === 'string' ? readDate(value).edtf : refuse('a date in EDTF', value);
  } catch (error) {
    throw error instanceof DateProblem ? new GraphQLError(error.message, badInput) : error;
  }
};

const parseSearch: Parse = (value) => {
  const fits = typeof value === 'string' && value.length <= searchLimits.characters;
  return (
    (fits ? searchText(value) : null) ??
    refuse(`1 to ${String(searchLimits.characters)} characters with a letter or digit`, value)
  );
};

const parsers: Readonly<Record<string, Parse>> = {
  Decimal: parseDecimal,
  Date: parseDay,
  DateTime: parseTime,
  EDTF: parseEdtf,
  SearchText: parseSearch,
};

function literal(node: ValueNode): unknown {
  return node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
    ? node.value
    : undefined;
}

/** Binds validation to the schema's own scalars. Mutates the schema and returns it. */
export function bindScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, parse] of Object.entries(parsers)) {
    const scalar = schema.getType(name) as GraphQLScalarType | undefined;
    if (!scalar) continue;
    scalar.parseValue = parse;
    if (name === 'Decimal') scalar.serialize = answerDecimal;
    scalar.parseLiteral = (node) => {
      try {
        return parse(literal(node));
      } catch (error) {
        throw error instanceof GraphQLError
          ? new GraphQLError(error.message, { nodes: [node], ...badInput })
          : error;
      }
    };
  }
  return schema;
}
