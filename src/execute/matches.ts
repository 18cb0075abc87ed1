import type { GraphQLArgument, GraphQLField } from 'graphql';
import type { Model } from '../model/buildModel.ts';

type Values = Record<string, unknown>;

/** The field of the rows that an argument marked `@matches` is compared with; undefined for any other argument. */
function matchedField({ astNode }: GraphQLArgument): string | undefined {
  const found = astNode?.directives?.find(({ name }) => name.value === 'matches');
  const field = found?.arguments?.find(({ name }) => name.value === 'field')?.value;
  return field && 'value' in field ? String(field.value) : undefined;
}

/** A list's arguments, with those marked `@matches` moved into its filter. Takes the type of its rows. */
export function withMatches(
  model: Model,
  target: string,
  { args }: GraphQLField<unknown, unknown>,
  values: Values,
): Values {
  const conditions = args.flatMap((argument) => {
    const [field, value] = [matchedField(argument), values[argument.name]];
    if (field === undefined || value == null) return [];
    const given = [value].flat();
    return [{ [field]: model.plan(target, field).kind === 'role' ? { ids: given } : given }];
  });
  if (conditions.length === 0) return values;
  return { ...values, filter: { and: [...conditions, ...(values.filter ? [values.filter] : [])] } };
}
