import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, Kind, type ValueNode } from 'graphql';
import { answerDecimal } from './codecs/decimal.ts';
import { DateProblem, readDate } from './readDate.ts';
import { searchLimits, searchText } from './searchText.ts';

type Parse = (value: unknown) => unknown;

const refuse = (expected: string, value: unknown): never => {
  throw new GraphQLError(`must be ${expected}, but is ${JSON.stringify(value)}`);
};

/** A decimal kept as text, so that no digit is lost. Takes a string or a number. */
const parseDecimal: Parse = (value) => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^-?\d{1,300}(\.\d{1,300})?$/.test(text)
    ? text
    : refuse('a decimal', value);
};

const parseDay: Parse = (value) => {
  const good =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    // null for a day that no calendar has, whatever TypeScript says
    (new Date(`${value}T00:00:00Z`).toJSON() as string | null)?.startsWith(value);
  return good ? value : refuse('a day such as 2021-12-31', value);
};

const parseTime: Parse = (value) => {
  const good =
    typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));
  return good ? value : refuse('a moment such as 2026-11-23T05:41:00Z', value);
};

const parseEdtf: Parse = (value) => {
  try {
    return typeof value === 'string' ? readDate(value).edtf : refuse('a date in EDTF', value);
  } catch (error) {
    throw error instanceof DateProblem ? new GraphQLError(error.message) : error;
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

/** Gives the schema's own scalars their checks. Changes the schema it is given, and returns it. */
export function bindScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, parse] of Object.entries(parsers)) {
    const scalar = schema.getType(name) as GraphQLScalarType | undefined;
    if (!scalar) continue;
    scalar.parseValue = parse;
    if (name === 'Decimal') scalar.serialize = answerDecimal;
    scalar.parseLiteral = (node) => parse(literal(node));
  }
  return schema;
}
