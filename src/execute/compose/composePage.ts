import type { FieldNode } from 'graphql';
import { composeCurrencies } from './composeCurrencies.ts';
import type { PageArguments, PageSource } from './composeMatch.ts';
import { type PageRows, checkPage, composePageRows } from './composePageRows.ts';
import { type Column, type Composition, collectFields, nothing } from './composition.ts';
import { countRows } from './countRows.ts';
import { noteEmpty, notePresent, noteUnknownRole } from './notePage.ts';
import { checkOneEnd, sizeOf } from './pageSize.ts';
import { nodeId } from './rowKeys.ts';

const rowsOnPage = Symbol('how many rows a page has');

/** Whether a decoded connection is empty, as far as its rows or their number were selected. */
export const isEmptyPage = (page: unknown): boolean => (page as Record<symbol, unknown>)[rowsOnPage] === 0;

/** `pageInfo` as selected; its fields may be aliased. */
function composeInfo(
  composition: Composition,
  nodes: readonly FieldNode[],
): (page: PageRows | null) => unknown {
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

/** How each field of a connection is answered from what was read of it. */
function answersOf(
  composition: Composition,
  { plan, values }: PageSource,
  fields: ReadonlyMap<string, FieldNode[]>,
): [key: string, answer: ((page: Page) => unknown) | undefined][] {
  const answers: Readonly<Record<string, (nodes: readonly FieldNode[]) => (page: Page) => unknown>> = {
    __typename: () => () => `${plan.target}Connection`,
    nodes: () => (page) => page.rows?.nodes,
    edges: () => (page) => page.rows?.edges,
    pageInfo: (same) => {
      const info = composeInfo(composition, same);
      return (page) => info(page.rows);
    },
    totalCount: () => (page) => page.totalCount,
    unassertedCount: () => (page) => page.unassertedCount,
    at: () => () => ('at' in values ? (values.at ?? composition.today) : null),
  };
  return [...fields].map(([key, same]) => [key, answers[same[0]?.name.value ?? '']?.(same)]);
}

/** A connection: rows and counts, each only if selected. One expression, decoded by response key. */
export function composePage(composition: Composition, source: PageSource): Column {
  const { plan, values, nodes } = source;
  const fields = collectFields(
    composition,
    `${plan.target}Connection`,
    nodes.map((node) => node.selectionSet),
  );
  const selected = [...fields.values()].map(([node]) => node?.name.value);
  const names = new Set(selected);
  checkOneEnd(nodes, composition.variables, composition.path);
  // `a: nodes { id } b: nodes { name }` are read as one; only graphql-js can separate them.
  const isTwice = ['nodes', 'edges'].some((name) => selected.filter((each) => each === name).length > 1);
  if (isTwice) composition.findings.isDoubtful = true;
  const needsRows = ['nodes', 'edges', 'pageInfo'].some((name) => names.has(name));
  if (!needsRows) checkPage(composition, source);
  const rows = needsRows ? composePageRows(composition, source, fields) : nothing;
  const total = names.has('totalCount') ? countRows(composition, source) : 'null';
  const every = (values as PageArguments).standing == null;
  const others = names.has('unassertedCount') ? (every ? '0' : countRows(composition, source, true)) : 'null';
  const answers = answersOf(composition, source, fields);
  noteUnknownRole(composition, source);
  notePresent(composition, source);
  const size = needsRows ? sizeOf(values, composition.path).size : 1;
  const empty = noteEmpty(composition, source, names.has('unassertedCount'));
  const currencies = composeCurrencies(composition, source) ?? nothing;
  return {
    text: `[${rows.text}, ${total}, ${others}, ${currencies.text}${empty ? `, ${source.from ?? ''}.id` : ''}]`,
    decode(value) {
      const [page, totalCount, unassertedCount, amounts, id] = value as PageCells;
      currencies.decode(amounts);
      const read = { rows: rows.decode(page) as PageRows | null, totalCount, unassertedCount };
      const decoded: Record<string | symbol, unknown> = {
        [nodeId]: '',
        [rowsOnPage]: read.rows?.nodes.length ?? totalCount,
      };
      if (isEmptyPage(decoded) && size > 0) empty?.ids.add(id);
      for (const [key, answer] of answers) decoded[key] = answer?.(read);
      return decoded;
    },
  };
}

interface Page {
  rows: PageRows | null;
  totalCount: number;
  unassertedCount: number;
}

/** What the database gives of a page. */
type PageCells = [rows: unknown, totalCount: number, unassertedCount: number, amounts: unknown, id: string];
