import type { FieldNode } from 'graphql';
import { composeEdge } from './composeEdge.ts';
import { pattern } from './pattern.ts';
import { type PageArguments, type PageSource, composeMatch } from './composeMatch.ts';
import { type OrderKey, beyondCursor, orderKeys, orderText } from './composeOrder.ts';
import { composeRank } from './composeRank.ts';
import { composeRow, rowClause } from './composeRow.ts';
import { type Column, type Composition, nothing, under } from './composition.ts';
import { listName, readCursor, writeCursor } from './cursors.ts';
import { sizeOf } from './pageSize.ts';

export interface PageRows {
  nodes: unknown[];
  edges: unknown[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

type PageRow = readonly [id: unknown, key: unknown, node: unknown, edge: unknown];

interface PageColumns {
  node: Column;
  edge: Column;
  cursor: Column;
}

/** The columns of a page: nodes, edges and sort keys, each only if selected. */
function composeColumns(
  composition: Composition,
  { plan, values }: PageSource,
  fields: Map<string, FieldNode[]>,
  keys: readonly OrderKey[],
  { row, link, joins }: { row: string; link: string | null; joins: string[] },
): PageColumns {
  const named = (name: string): FieldNode[] =>
    [...fields.values()].flat().filter((node) => node.name.value === name);
  const list = listName(plan.target, (values as PageArguments).orderBy);
  const cursor: Column = {
    text: `[${keys.map((key) => key.expression(row)).join(', ')}]`,
    decode: (each) => writeCursor(list, each),
  };
  const [nodes, edges] = [named('nodes'), named('edges')];
  const place = { variable: row, joins };
  const selections = nodes.map((each) => each.selectionSet);
  return {
    node:
      nodes.length > 0
        ? under(composition, ['nodes'], () => composeRow(composition, plan.target, selections, place))
        : nothing,
    edge:
      edges.length > 0
        ? under(composition, ['edges'], () =>
            composeEdge(composition, { target: plan.target, place, link, cursor }, edges),
          )
        : nothing,
    cursor: named('pageInfo').length > 0 ? cursor : nothing,
  };
}

/** Whether a list is all facts or entities of a type in default order: an index then provides it row by row. */
function isInRank({ model }: Composition, { plan, values }: PageSource): boolean {
  const { orderBy, filter, asOf, types } = values as PageArguments;
  const isIndexed = ['Entity', 'Fact'].includes(model.storeLabel(plan.target));
  const isFiltered = Object.values(filter ?? {}).some((value) => value != null);
  return plan.kind === 'list' && isIndexed && !orderBy && !isFiltered && !asOf && !types;
}

/** The values of the cursor that a list starts at; null without one. */
function startOf({ path }: Composition, { plan, values }: PageSource, length: number): unknown[] | null {
  const { after, before, orderBy } = values as PageArguments;
  const cursor = after ?? before;
  const argument = after == null ? 'before' : 'after';
  return cursor == null
    ? null
    : readCursor(cursor, { list: listName(plan.target, orderBy), length, argument, path });
}

/** Validates size and cursor if no rows are selected, where nothing else would. Throws BAD_USER_INPUT. */
export function checkPage(composition: Composition, source: PageSource): void {
  const page = source.values as PageArguments;
  sizeOf(page, composition.path);
  if (page.after != null || page.before != null)
    startOf(
      composition,
      source,
      orderKeys(composition, source.plan.target, page.orderBy, page.filter).length,
    );
}

/**
 * Keeps one link of each row: an entity may have two roles in one fact, which is still one row. No aggregation here: inside
 * COLLECT, Neo4j would attribute it to the outer row.
 */
function oneLinkEach(
  composition: Composition,
  { plan, from }: PageSource,
  { row, link, sorted }: { row: string; link: string; sorted: readonly string[] },
): string {
  if (plan.kind !== 'inverse' || plan.role !== 'Fact') return '';
  const again = composition.fresh();
  return `WITH DISTINCT ${[row, ...sorted].join(', ')}, head([${pattern(plan, from ?? '', again, row)} | ${again}]) AS ${link}`;
}

/** A page from the rows read: one more than its size where more follow. */
function decodePage(
  read: readonly PageRow[],
  { node, edge, cursor }: PageColumns,
  { size, backwards, isStarted }: { size: number; backwards: boolean; isStarted: boolean },
): PageRows {
  // A second link of a single-valued role would repeat its row.
  const all = read.filter(([id], position, every) => id !== every[position - 1]?.[0]);
  const rows = all.slice(0, size);
  if (backwards) rows.reverse();
  const more = all.length > size;
  return {
    nodes: rows.map(([, , each]) => node.decode(each)),
    edges: rows.map(([, , , cells]) => edge.decode(cells)),
    hasNextPage: backwards ? isStarted : more,
    hasPreviousPage: backwards ? more : isStarted,
    startCursor: rows[0] ? cursor.decode(rows[0][1]) : null,
    endCursor: rows.at(-1) ? cursor.decode(rows.at(-1)?.[1]) : null,
  } as PageRows;
}

/** The page itself: rows with their sort keys, decoded into nodes, edges and pageInfo. */
export function composePageRows(
  composition: Composition,
  source: PageSource,
  fields: Map<string, FieldNode[]>,
): Column {
  const { plan, values } = source;
  const page = values as PageArguments;
  const { size, backwards } = sizeOf(page, composition.path);
  const [row, link] = [composition.fresh(), plan.kind === 'list' ? null : composition.fresh()];
  const keys = orderKeys(composition, plan.target, page.orderBy, page.filter);
  const joins: string[] = [];
  const around = composition.rows;
  composition.rows = around * Math.max(1, size);
  const { node, edge, cursor } = composeColumns(composition, source, fields, keys, { row, link, joins });
  composition.rows = around;
  const start = startOf(composition, source, keys.length);
  const beyond = start ? `WITH * WHERE ${beyondCursor(composition, keys, start, row, backwards)}` : '';
  const read = keys.flatMap(({ reads }) => reads ?? []);
  const reading = read.map(({ clause }) => clause(row)).join(' ');
  const sorted = read.map(({ variable }) => variable);
  const kept = [row, ...(link ? [link] : []), ...sorted].join(', ');
  const once = link ? oneLinkEach(composition, source, { row, link, sorted }) : '';
  const rank = isInRank(composition, source)
    ? composeRank(composition, plan.target, keys, { row, cursor: start, backwards })
    : undefined;
  const order = orderText(rank?.keys ?? keys, row, backwards);
  const columns = { text: `[${row}.id, ${cursor.text}, ${node.text}, ${edge.text}]` };
  const match = composeMatch(composition, source, row, link ?? composition.fresh(), { rank });
  return {
    text: `COLLECT { ${match} ${reading} ${beyond} ${once} WITH ${kept} ORDER BY ${order} LIMIT ${composition.add(size + 1)} ${rowClause(composition, columns, joins, order)} }`,
    decode: (value) =>
      decodePage(value as PageRow[], { node, edge, cursor }, { size, backwards, isStarted: start !== null }),
  };
}
