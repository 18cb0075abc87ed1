import { type GraphQLEnumType, type GraphQLField, getNamedType } from 'graphql';
import { isMany, isStored } from '../model/planField.ts';
import type { Row } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { hintOmitted, hintOtherDays, hintOtherTypes, hintUnasserted } from './hints.ts';
import type { RequestContext } from './requestContext.ts';
import { hasOnlyIds, isTypeNames, resolveNames } from './resolveNames.ts';

type Values = Record<string, unknown>;

/** A statement needs all its parameters: missing arguments are null. */
export const withNulls = (field: GraphQLField<unknown, unknown> | undefined, values: Values): Values =>
  Object.fromEntries((field?.args ?? []).map(({ name }) => [name, values[name] ?? null]));

/** A statement's arguments. By default all standings but PROPOSED, which must be requested. */
function parametersOf(
  { model, seesAll }: Pick<RequestContext, 'model' | 'seesAll'>,
  field: GraphQLField<unknown, unknown>,
  values: Values,
): Values {
  const given: Values = { ...withNulls(field, values), seesAll };
  if (given.standing !== null) return given;
  const standings = (model.schema.getType('Standing') as GraphQLEnumType).getValues();
  return { ...given, standing: standings.map(({ name }) => name).filter((name) => name !== 'PROPOSED') };
}

/** Expands `@typeNames` arguments to concrete types, with a hint for unknown names. */
function withTypes(context: RequestContext, field: GraphQLField<unknown, unknown>, values: Values): Values {
  const { model } = context;
  const expanded = field.args.filter(isTypeNames).flatMap(({ name }) => {
    const given = values[name];
    if (!Array.isArray(given)) return [];
    const names = given as string[];
    const unknown = names.filter((each) => !isStored(model.schema.getType(each)));
    if (unknown.length > 0)
      context.hints.add(
        `${field.name}: no type is called ${unknown.map((each) => `"${each}"`).join(', ')}. Types are: Entity, ${model.entityTypes.join(', ')}, Fact, ${model.factTypes.join(', ')}, Claim, Article, Sentence.`,
      );
    return [[name, names.flatMap((each) => model.concreteTypes(each))] as const];
  });
  return { ...values, ...Object.fromEntries(expanded) };
}

/** A statement with its arguments, and where its answer stands in the document. */
interface StatementCall {
  text: string;
  field: GraphQLField<unknown, unknown>;
  values: Values;
  place: string;
  /** Whether a hint already explains the empty answer by an unknown argument. */
  isExplained: boolean;
}

/** The number of results of a statement: its count column, else its rows. */
const numberFound = (rows: readonly Row[], column = 'found'): number =>
  rows[0]?.has(column) ? (rows[0].get(column) as number) : rows.length;

/**
 * Hints if a statement found nothing only because of its standing or days, and how many results it left out, by its columns
 * `unasserted` and `omitted`. `inDays` counts results that have a date.
 */
async function hintStatement(
  context: RequestContext,
  { text, field, values, place, isExplained }: StatementCall,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (first?.has('unasserted')) hintUnasserted(context, place, first.get('unasserted') as number);
  if (first?.has('omitted')) hintOmitted(context, place, first.get('omitted') as number);
  const without = async (names: readonly string[], column = 'found'): Promise<number> => {
    if (numberFound(rows, column) > 0 || names.every((name) => values[name] == null)) return 0;
    const widened = Object.fromEntries(names.map((name) => [name, null]));
    const parameters = parametersOf(context, field, { ...values, ...widened });
    return numberFound(await context.graph.read(text, { ...parameters, selected: [] }), column);
  };
  if (values.first === 0) return;
  const others = await without(['standing']);
  hintUnasserted(context, place, others);
  const days = ['from', 'to'].filter((name) => isDay(field, name));
  const ofOtherDays = await without(days, 'inDays');
  hintOtherDays(context, place, ofOtherDays);
  const ofOtherTypes = isExplained
    ? 0
    : await without(field.args.filter(isTypeNames).map(({ name }) => name));
  hintOtherTypes(context, place, ofOtherTypes);
  if (numberFound(rows) + others + ofOtherDays + ofOtherTypes === 0 && !isExplained)
    hintNone(context, field, values, place);
}

/** Hints, for an empty answer, that an argument limits how far was searched, or that no word matched. */
function hintNone(
  context: RequestContext,
  field: GraphQLField<unknown, unknown>,
  values: Values,
  place: string,
): void {
  for (const { name, type } of field.args) {
    const most = context.model.bounds.get(`Query.${field.name}.${name}`)?.most ?? 0;
    const given = values[name];
    if (name.startsWith('max') && typeof given === 'number' && given < most)
      context.hints.add(
        `${place}: none with \`${name}: ${String(given)}\`, which may be up to ${String(most)}.`,
      );
    if (getNamedType(type).name === 'SearchText')
      context.hints.add(`${place}: nothing here has these words, or words like them.`);
  }
}

/** Whether a field has an argument of this name that takes a day. */
const isDay = ({ args }: GraphQLField<unknown, unknown>, name: string): boolean =>
  args.some((each) => each.name === name && getNamedType(each.type).name === 'Date');

/**
 * Runs the statement of a root field, `Query.paths`. It takes the arguments and `$selected`, the names of the fields
 * asked for, so that it need not compute the others, and returns `value`.
 */
export async function readStatement(
  context: RequestContext,
  field: GraphQLField<unknown, unknown>,
  values: Values,
  { place, selected }: { place: string; selected: readonly string[] },
): Promise<unknown> {
  const text = statement(`read/Query.${field.name}`);
  const hints = new Set<string>();
  const noting = { ...context, hints };
  const given = withTypes(noting, field, values);
  const read = (bound: Values) =>
    context.graph.read(text, { ...parametersOf(context, field, bound), selected });
  // Most callers give ids of things that exist. Where those find something, nothing has to be looked up first.
  const tried = hasOnlyIds(context, field, given) ? await read(given) : undefined;
  const bound = tried && numberFound(tried) > 0 ? given : await resolveNames(noting, field, given);
  const rows = tried && bound === given ? tried : await read(bound);
  if (typeof bound.from === 'string' && bound.from === bound.to && hints.size === 0)
    hints.add(
      `${field.name}: \`from\` and \`to\` are the same thing (${bound.from}); there is no path to itself.`,
    );
  for (const hint of hints) context.hints.add(hint);
  await hintStatement(context, { text, field, values: bound, place, isExplained: hints.size > 0 }, rows);
  const found = rows.map((row) => row.get('value') as unknown);
  return isMany(field.type) ? found : (found[0] ?? null);
}
