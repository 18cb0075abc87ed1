import { type FieldNode, GraphQLError } from 'graphql';
import type { FieldPlan } from '../../model/planField.ts';
import { inCapitals } from '../../model/derivePages.ts';
import { assertedLabel, composeFilter, pattern } from './composeFilter.ts';
import {
  type OrderInput,
  type OrderKey,
  beyondCursor,
  orderKeys,
  orderText,
  writeCursor,
} from './composeOrder.ts';
import {
  type Place,
  composeRow,
  composeValue,
  leafColumn,
  listOf,
  nodeId,
  rowClause,
  typeColumn,
} from './composeRow.ts';
import { type Rank, composeRank } from './composeRank.ts';
import { type Column, type Composition, collectFields } from './composition.ts';

/** What a list is asked for. */
interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filter?: Record<string, unknown> | null;
  orderBy?: OrderInput | null;
  standing?: readonly string[] | null;
  at?: string | null;
  types?: readonly string[] | null;
  role?: string | null;
  asOf?: string | null;
}

/** Where a list comes from: a root list has no `from`. */
interface PageSource {
  plan: FieldPlan & { kind: 'list' | 'inverse' | 'derived' };
  from?: string;
  nodes: readonly FieldNode[];
  values: Record<string, unknown>;
}

const mostRows = 100;

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function sizeOf({ first, last, after, before }: PageArguments): { size: number; backwards: boolean } {
  const backwards = last != null;
  const size = last ?? first ?? 0;
  const name = backwards ? 'last' : 'first';
  if (!Number.isInteger(size) || size < 0 || size > mostRows) {
    refuse(
      `\`${name}\` must be from 0 to ${String(mostRows)}, but is ${String(size)}. Page on with \`${backwards ? 'before' : 'after'}\`.`,
    );
  }
  if (backwards ? after != null : before != null) {
    refuse(
      `\`${backwards ? 'after' : 'before'}\` must not stand with \`${name}\`: ${backwards ? '`last` goes with `before`' : '`first` goes with `after`'}.`,
    );
  }
  return { size, backwards };
}

const isDefault = (standing: readonly string[]): boolean =>
  standing.length === 2 && standing.includes('ASSERTED') && standing.includes('CONTESTED');

/** The MATCH and the conditions of a list, for facts of the standings asked for or, with `others`, of all others. */
function composeMatch(
  composition: Composition,
  { plan, from, values }: PageSource,
  row: string,
  link: string,
  { others = false, rank }: { others?: boolean; rank?: Rank | undefined } = {},
): string {
  const { model } = composition;
  const asked = values as PageArguments;
  const { target } = plan;
  const conditions: string[] = [];
  let label =
    target === 'Entity' || target === 'Node' ? model.storeLabel(target) : assertedLabel(composition, target);
  if (model.storeLabel(target) === 'Fact') {
    const standing = asked.standing;
    if (others || asked.asOf || !standing || !isDefault(standing)) {
      label = asked.asOf ? 'Fact|Version' : 'Fact';
      const types = model.concreteTypes(target);
      if (target !== 'Fact') conditions.push(`${row}.type IN ${composition.add(types)}`);
      if (standing) conditions.push(`${others ? 'NOT ' : ''}${row}.standing IN ${composition.add(standing)}`);
    }
    if (asked.asOf) {
      const moment = `datetime(${composition.add(asked.asOf)})`;
      conditions.push(`${row}.since <= ${moment} AND (${row}.until IS NULL OR ${row}.until > ${moment})`);
    }
    if (asked.types) conditions.push(`${row}.type IN ${composition.add(asked.types)}`);
  }
  if (asked.role) conditions.push(`type(${link}) = ${composition.add(inCapitals(asked.role))}`);
  if (plan.kind === 'derived' && 'at' in values) {
    const at = `date(${composition.add(asked.at ?? composition.today)})`;
    conditions.push(`(${link}.fromEarliest IS NULL OR ${link}.fromEarliest <= ${at})`);
    conditions.push(`(${link}.toLatest IS NULL OR ${link}.toLatest >= ${at})`);
  }
  conditions.push(...composeFilter(composition, target, asked.filter, row));
  // The label of its type, which only what is asserted has, stands beside the one that the index is on.
  if (rank && label !== rank.label) label = `${rank.label}&(${label})`;
  conditions.push(...(rank?.conditions ?? []));
  const end = label ? `${row}:${label}` : row;
  const path = plan.kind === 'list' ? `(${end})` : pattern(plan, from ?? '', link, end);
  return `MATCH ${path} ${rank?.hint ?? ''}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`;
}

/** What an edge asks of the relationship that led to its row. */
function composeEdge(
  composition: Composition,
  target: string,
  nodes: readonly FieldNode[],
  place: Place,
  link: string | null,
  cursor: Column,
): Column {
  const columns = new Map<string, Column>();
  const none: Column = { text: 'null', decode: () => null };
  const listed = (type: 'Claim' | 'Fact', node: readonly FieldNode[]): Column => {
    const each = composition.fresh();
    const joins: string[] = [];
    const selections = node.map(({ selectionSet }) => selectionSet);
    const inner = composeRow(composition, type, selections, { variable: each, joins });
    const property = `${link ?? ''}.${type.toLowerCase()}s`;
    return {
      text: link
        ? `COLLECT { UNWIND coalesce(${property}, [])[..${String(mostRows)}] AS id MATCH (${each}:${type} {id: id}) ${joins.join(' ')} RETURN ${inner.text} }`
        : '[]',
      decode: (value) => (value as unknown[]).map((item) => inner.decode(item)),
    };
  };
  for (const [key, same] of collectFields(
    composition,
    `${target}Edge`,
    nodes.map((node) => node.selectionSet),
  )) {
    const name = same[0]?.name.value;
    if (name === '__typename') columns.set(key, typeColumn(`${target}Edge`));
    if (name === 'cursor') columns.set(key, cursor);
    if (name === 'node')
      columns.set(
        key,
        composeRow(
          composition,
          target,
          same.map((each) => each.selectionSet),
          place,
        ),
      );
    if (name === 'claims') columns.set(key, listed('Claim', same));
    if (name === 'facts') columns.set(key, listed('Fact', same));
    if (name === 'certainty') columns.set(key, link ? leafColumn(link, 'certainty', 'plain') : none);
    if (name === 'origins') {
      columns.set(key, { text: link ? `coalesce(${link}.origins, [])` : '[]', decode: (value) => value });
    }
    if (name === 'from' || name === 'to') {
      const plan = { ...(composition.model.plan('Article', 'published') as FieldPlan & { kind: 'value' }) };
      const parts = Object.entries(plan.parts).map(
        ([part, stored]) =>
          [part, { ...stored, property: stored.property.replace(/^published/, name) }] as const,
      );
      const value = { kind: 'value' as const, property: name, parts: Object.fromEntries(parts) };
      columns.set(key, link ? composeValue(composition, value, 'FuzzyDate', same, link) : none);
    }
  }
  const { text, decode } = listOf(columns);
  return {
    text,
    decode: (value) => ({ ...(decode(value) as object), [nodeId]: '' }),
  };
}

/** What a page's rows are read by: their nodes, their edges and their order keys, each only when asked for. */
function composeColumns(
  composition: Composition,
  { plan }: PageSource,
  fields: Map<string, FieldNode[]>,
  keys: readonly OrderKey[],
  { row, link, joins }: { row: string; link: string | null; joins: string[] },
): { node: Column; edge: Column; cursor: Column } {
  const named = (name: string): FieldNode[] =>
    [...fields.values()].flat().filter((node) => node.name.value === name);
  const none: Column = { text: 'null', decode: () => null };
  const cursor: Column = {
    text: `[${keys.map((key) => key.expression(row)).join(', ')}]`,
    decode: writeCursor,
  };
  const [nodes, edges] = [named('nodes'), named('edges')];
  const place = { variable: row, joins };
  const selections = nodes.map((each) => each.selectionSet);
  return {
    node: nodes.length > 0 ? composeRow(composition, plan.target, selections, place) : none,
    edge: edges.length > 0 ? composeEdge(composition, plan.target, edges, place, link, cursor) : none,
    cursor: named('pageInfo').length > 0 ? cursor : none,
  };
}

/** Whether a list is all facts or entities of a kind in their default order: then an index gives it row by row. */
function isInRank({ model }: Composition, { plan, values }: PageSource): boolean {
  const { orderBy, filter, asOf, types } = values as PageArguments;
  const isIndexed = ['Entity', 'Fact'].includes(model.storeLabel(plan.target));
  const isFiltered = Object.values(filter ?? {}).some((value) => value != null);
  return plan.kind === 'list' && isIndexed && !orderBy && !isFiltered && !asOf && !types;
}

/** The page itself: rows with their order keys, decoded into nodes, edges and pageInfo. */
function composeRows(composition: Composition, source: PageSource, fields: Map<string, FieldNode[]>): Column {
  const { plan, values } = source;
  const asked = values as PageArguments;
  const { size, backwards } = sizeOf(asked);
  const [row, link] = [composition.fresh(), plan.kind === 'list' ? null : composition.fresh()];
  const keys = orderKeys(composition.model, plan.target, asked.orderBy, asked.filter);
  const joins: string[] = [];
  const around = composition.rows;
  composition.rows = around * Math.max(1, size);
  const { node, edge, cursor } = composeColumns(composition, source, fields, keys, { row, link, joins });
  composition.rows = around;
  const start = asked.after ?? asked.before;
  const beyond = start ? `WITH * WHERE ${beyondCursor(composition, keys, start, row, backwards)}` : '';
  // One fact can have two roles of the same entity; it is one row all the same. No aggregation here: Neo4j
  // takes one inside COLLECT for one of the row around it.
  const again = composition.fresh();
  const once =
    plan.kind === 'inverse' && plan.role === 'Fact'
      ? `WITH DISTINCT ${row}, head([${pattern(plan, source.from ?? '', again, row)} | ${again}]) AS ${String(link)}`
      : '';
  const rank = isInRank(composition, source)
    ? composeRank(composition, plan.target, keys, { row, cursor: start, backwards })
    : undefined;
  const order = orderText(rank?.keys ?? keys, row, backwards);
  const columns = { text: `[${row}.id, ${cursor.text}, ${node.text}, ${edge.text}]` };
  const match = composeMatch(composition, source, row, link ?? composition.fresh(), { rank });
  return {
    text: `COLLECT { ${match} ${beyond} ${once} WITH ${row}${link ? `, ${link}` : ''} ORDER BY ${order} LIMIT ${composition.add(size + 1)} ${rowClause(composition, columns, joins, order)} }`,
    decode(value) {
      // A second link of a role that holds one would show its row twice: the same row counts once.
      const all = (value as PageRow[]).filter(([id], position, every) => id !== every[position - 1]?.[0]);
      const rows = all.slice(0, size);
      if (backwards) rows.reverse();
      const more = all.length > size;
      return {
        nodes: rows.map(([, , each]) => node.decode(each)),
        edges: rows.map(([, , , cells]) => edge.decode(cells)),
        hasNextPage: backwards ? start != null : more,
        hasPreviousPage: backwards ? more : start != null,
        startCursor: rows[0] ? cursor.decode(rows[0][1]) : null,
        endCursor: rows.at(-1) ? cursor.decode(rows.at(-1)?.[1]) : null,
      };
    },
  };
}

type PageRow = readonly [id: unknown, key: unknown, node: unknown, edge: unknown];

interface Rows {
  nodes: unknown[];
  edges: unknown[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

const rowsOnPage = Symbol('how many rows a page has');

/** Whether a decoded connection has no row, as far as it was asked for rows or their number. */
export const isEmptyPage = (page: unknown): boolean => (page as Record<symbol, unknown>)[rowsOnPage] === 0;

/** A page's info as asked for: a key of it can have another name. */
function composeInfo(composition: Composition, nodes: readonly FieldNode[]): (page: Rows | null) => unknown {
  const fields = collectFields(
    composition,
    'PageInfo',
    nodes.map(({ selectionSet }) => selectionSet),
  );
  const names = [...fields].map(([key, [node]]) => [key, node?.name.value ?? ''] as const);
  return (page) => {
    const answers = { ...page, __typename: 'PageInfo' } as Record<string, unknown>;
    return { ...Object.fromEntries(names.map(([key, name]) => [key, answers[name]])), [nodeId]: '' };
  };
}

/** A connection: its rows and counts, each only when asked for. One expression, decoded by response key. */
export function composePage(composition: Composition, source: PageSource): Column {
  const { plan, values, nodes } = source;
  const { target } = plan;
  const type = `${target}Connection`;
  const fields = collectFields(
    composition,
    type,
    nodes.map((node) => node.selectionSet),
  );
  const asked = [...fields.values()].map(([node]) => node?.name.value);
  const names = new Set(asked);
  // `a: nodes { id } b: nodes { name }` are read together: only graphql-js tells them apart again.
  const isTwice = ['nodes', 'edges'].some((name) => asked.filter((each) => each === name).length > 1);
  if (isTwice) composition.findings.isDoubtful = true;
  const count = (others: boolean): string => {
    const [row, link] = [composition.fresh(), composition.fresh()];
    const match = composeMatch(composition, source, row, link, { others });
    const isManyRoles = plan.kind === 'inverse' && plan.role === 'Fact';
    return isManyRoles ? `COUNT { ${match} RETURN DISTINCT ${row} }` : `COUNT { ${match} }`;
  };
  const needsRows = ['nodes', 'edges', 'pageInfo'].some((name) => names.has(name));
  const rows = needsRows ? composeRows(composition, source, fields) : { text: 'null', decode: () => null };
  const total = names.has('totalCount') ? count(false) : 'null';
  const every = (values as PageArguments).standing == null;
  const others = names.has('unassertedCount') ? (every ? '0' : count(true)) : 'null';
  const answersOf: Readonly<Record<string, (nodes: readonly FieldNode[]) => (read: Page) => unknown>> = {
    __typename: () => () => type,
    nodes: () => (read) => read.rows?.nodes,
    edges: () => (read) => read.rows?.edges,
    pageInfo: (same) => {
      const info = composeInfo(composition, same);
      return (read) => info(read.rows);
    },
    totalCount: () => (read) => read.totalCount,
    unassertedCount: () => (read) => read.unassertedCount,
    at: () => () => ('at' in values ? (values.at ?? composition.today) : null),
  };
  const answers = [...fields].map(
    ([key, same]) => [key, answersOf[same[0]?.name.value ?? '']?.(same)] as const,
  );
  return {
    text: `[${rows.text}, ${total}, ${others}]`,
    decode(value) {
      const [page, totalCount, unassertedCount] = value as [unknown, number, number];
      const read = { rows: rows.decode(page) as Rows | null, totalCount, unassertedCount };
      const decoded: Record<string | symbol, unknown> = {
        [nodeId]: '',
        [rowsOnPage]: read.rows?.nodes.length ?? totalCount,
      };
      for (const [key, answer] of answers) decoded[key] = answer?.(read);
      return decoded;
    },
  };
}

interface Page {
  rows: Rows | null;
  totalCount: number;
  unassertedCount: number;
}
