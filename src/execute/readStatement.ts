import { type GraphQLEnumType, type GraphQLField, getNamedType } from 'graphql';
import { isMany, isStored } from '../model/planField.ts';
import type { Model } from '../model/buildModel.ts';
import type { Row } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { hintOmitted, hintOtherDays, hintOtherTypes, hintUnasserted } from './hints.ts';
import type { RequestContext } from './requestContext.ts';
import { isTypeNames, resolveNames } from './resolveNames.ts';

/** A statement needs all its parameters: missing arguments are null. */
export const withNulls = (
  field: GraphQLField<unknown, unknown> | undefined,
  values: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries((field?.args ?? []).map(({ name }) => [name, values[name] ?? null]));

/** What a statement is given: where no standing is selected, all but PROPOSED, which must be named. */
function parametersOf(
  model: Model,
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const given = withNulls(field, values);
  if (given.standing !== null) return given;
  const standings = (model.schema.getType('Standing') as GraphQLEnumType).getValues();
  return { ...given, standing: standings.map(({ name }) => name).filter((name) => name !== 'PROPOSED') };
}

/** Expands `@typeNames` arguments to concrete types, with a hint for unknown names. */
function withTypes(
  context: RequestContext,
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
): Record<string, unknown> {
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
  values: Record<string, unknown>;
  place: string;
  /** Whether a hint says already why nothing is found: it asks for what there is not. */
  isTold: boolean;
}

/** How many things a statement found: what a column says, else its rows. */
const numberFound = (rows: readonly Row[], column = 'found'): number =>
  rows[0]?.has(column) ? (rows[0].get(column) as number) : rows.length;

/**
 * Says why a statement found nothing, where it is so only by its standing or its days, and what it left out: how many
 * more its columns `unasserted` and `omitted` count. `inDays` counts what was found without what has no date at all.
 */
async function hintStatement(
  context: RequestContext,
  { text, field, values, place, isTold }: StatementCall,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (first?.has('unasserted')) hintUnasserted(context, place, first.get('unasserted') as number);
  if (first?.has('omitted')) hintOmitted(context, place, first.get('omitted') as number);
  const without = async (names: readonly string[], column = 'found'): Promise<number> => {
    if (numberFound(rows, column) > 0 || names.every((name) => values[name] == null)) return 0;
    const widened = Object.fromEntries(names.map((name) => [name, null]));
    const parameters = parametersOf(context.model, field, { ...values, ...widened });
    return numberFound(await context.graph.read(text, { ...parameters, selected: [] }), column);
  };
  if (values.first === 0) return;
  const others = await without(['standing']);
  hintUnasserted(context, place, others);
  const days = ['from', 'to'].filter((name) => isDay(field, name));
  const ofOtherDays = await without(days, 'inDays');
  hintOtherDays(context, place, ofOtherDays);
  const ofOtherTypes = isTold ? 0 : await without(field.args.filter(isTypeNames).map(({ name }) => name));
  hintOtherTypes(context, place, ofOtherTypes);
  if (numberFound(rows) + others + ofOtherDays + ofOtherTypes === 0 && !isTold)
    hintNone(context, field, values, place);
}

/** Says of an empty answer how far was looked, where an argument limits that, or that no words fit. */
function hintNone(
  context: RequestContext,
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
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

/** Whether a field takes a day by this name. */
const isDay = ({ args }: GraphQLField<unknown, unknown>, name: string): boolean =>
  args.some((each) => each.name === name && getNamedType(each.type).name === 'Date');

/**
 * Runs the statement of a root field, `Query.paths`. It takes the arguments and `$selected`, the names of the fields
 * asked for, so that it need not compute the others, and returns `value`.
 */
export async function readStatement(
  context: RequestContext,
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
  { place, selected }: { place: string; selected: readonly string[] },
): Promise<unknown> {
  const text = statement(`read/Query.${field.name}`);
  const told = new Set<string>();
  const noting = { ...context, hints: told };
  const bound = withTypes(noting, field, await resolveNames(noting, field, values));
  const rows = await context.graph.read(text, { ...parametersOf(context.model, field, bound), selected });
  if (typeof bound.from === 'string' && bound.from === bound.to && told.size === 0)
    told.add(`${field.name}: \`from\` and \`to\` are the same thing (${bound.from}), to which no way leads.`);
  for (const hint of told) context.hints.add(hint);
  await hintStatement(context, { text, field, values: bound, place, isTold: told.size > 0 }, rows);
  const found = rows.map((row) => row.get('value') as unknown);
  return isMany(field.type) ? found : (found[0] ?? null);
}
