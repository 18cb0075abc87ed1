import type { GraphQLInputObjectType } from 'graphql';
import { composeFilter } from './composeFilter.ts';
import { assertedLabel, walkInFilter } from './pattern.ts';
import { type PageSource, composeMatch, isOfOneLabel } from './composeMatch.ts';
import type { Column, Composition } from './composition.ts';

type Filter = Readonly<Record<string, unknown>>;

/** A filter's conditions on one row, including those below `and`, `or` and `not`. */
const conditionsOfRow = (filter: Filter): [name: string, value: unknown][] =>
  Object.entries(filter).flatMap(([name, value]) => {
    if (value == null) return [];
    if (name === 'and' || name === 'or') return (value as Filter[]).flatMap(conditionsOfRow);
    return name === 'not' ? conditionsOfRow(value as Filter) : [[name, value]];
  });

const currencyOf = (variable: string, field: string): string => `[${variable}.${field}Currency]`;

/** Lists of the currencies that a filter's ranges without a currency compare, as expressions by the field's name. */
function currenciesIn(
  composition: Composition,
  type: string,
  filter: Filter,
  variable: string,
): [field: string, text: string][] {
  const { model } = composition;
  const conditions = conditionsOfRow(filter);
  const inputs = (model.schema.getType(`${type}Filter`) as GraphQLInputObjectType).getFields();
  const isKept = (name: string): boolean => conditions.some(([other]) => other === `${name}Currency`);
  return conditions.flatMap(([given, value]): [string, string][] => {
    if (`${given}Currency` in inputs) return isKept(given) ? [] : [[given, currencyOf(variable, given)]];
    const name = given.replace(/None$/, '');
    if (!model.isPlanned(type, name)) return [];
    const plan = model.plan(type, name);
    if (plan.kind !== 'role' && plan.kind !== 'inverse' && plan.kind !== 'derived') return [];
    const other = composition.fresh();
    const inner = currenciesIn(composition, plan.target, value as Filter, other);
    if (inner.length === 0) return [];
    const label = plan.kind === 'role' ? '' : assertedLabel(composition, plan.target);
    const { walk, held } = walkInFilter(composition, plan, { type, variable, other, label });
    const where = [...held, ...composeFilter(composition, plan.target, value as Filter, other), 'true'];
    return inner.map(([field, text]) => [
      `${given}.${field}`,
      `COLLECT { ${walk} WHERE ${where.join(' AND ')} UNWIND ${text} AS currency RETURN DISTINCT currency }`,
    ]);
  });
}

/**
 * The start of a statement that goes on only if amounts in a field of a type are in several currencies: a second is
 * sought after the first in an index. A CASE around a COLLECT would keep Neo4j from caching properties in the whole
 * statement.
 */
const ifCurrenciesDiffer = (type: string, field: string, variable: string): string =>
  [
    `MATCH (${variable}:${type}) WHERE ${variable}.${field}Currency > ''`,
    `WITH ${variable}.${field}Currency AS least ORDER BY least LIMIT 1`,
    `MATCH (${variable}:${type}) WHERE ${variable}.${field}Currency > least`,
    `WITH ${variable} LIMIT 1 `,
  ].join(' ');

/**
 * The currencies of a list's amounts that its filter compares as bare numbers, noted when decoded; null if the filter
 * names a currency or no amount.
 */
export function composeCurrencies(composition: Composition, source: PageSource): Column | null {
  const filter = source.values.filter as Filter | null | undefined;
  if (!filter) return null;
  const [row, link] = [composition.fresh(), composition.fresh()];
  const found = currenciesIn(composition, source.plan.target, filter, row);
  if (found.length === 0) return null;
  const match = composeMatch(composition, source, row, link);
  const path = composition.path.join('.');
  const fields = [...new Set(found.map(([field]) => field))].map((field) => ({
    text: found.flatMap(([each, text]) => (each === field ? [text] : [])).join(' + '),
    noted: { path, field, currencies: new Set<string>() },
  }));
  composition.findings.mixed.push(...fields.map(({ noted }) => noted));
  const texts = fields.map(({ text, noted: { field } }) => {
    // Reading every row would cost as much as the list itself.
    const isOwn = text === currencyOf(row, field) && isOfOneLabel(composition, source);
    const first = isOwn ? ifCurrenciesDiffer(source.plan.target, field, composition.fresh()) : '';
    return `COLLECT { ${first}${match} UNWIND ${text} AS currency RETURN DISTINCT currency LIMIT 200 }`;
  });
  return {
    text: `[${texts.join(', ')}]`,
    decode(value) {
      for (const [at, all] of (value as (string | null)[][]).entries())
        for (const currency of all) if (currency !== null) fields[at]?.noted.currencies.add(currency);
      return null;
    },
  };
}
