import { idField } from './withIds.ts';

/** A part of an answer as a table. */
export interface AnswerTable {
  /** Where it stands in the answer, in words. */
  title: string;
  /** How many rows there are in all, where the answer says so. */
  total: number | null;
  columns: string[];
  rows: { id: string | null; cells: Readonly<Record<string, string>> }[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `contractsAsBuyer` → `contracts as buyer`. */
const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** The fields that name a thing for people, best first. */
const naming = ['name', 'title', 'headline', 'quote', 'printed', 'text', 'question', 'edtf', 'amount'];

/** A value that counts rows or leads to the next page: said elsewhere, or of no use in a table. */
const isBookkeeping = (name: string): boolean =>
  ['totalCount', 'unassertedCount', 'pageInfo', '__typename', idField].includes(name);

/** The objects of a list or a connection; null for anything else. */
function objectsOf(value: unknown): Fields[] | null {
  if (Array.isArray(value)) return value.every(isFields) && value.length > 0 ? value : null;
  if (!isFields(value)) return null;
  if (Array.isArray(value.nodes)) return value.nodes.filter(isFields);
  if (!Array.isArray(value.edges)) return null;
  return value.edges
    .filter(isFields)
    .map(({ node, ...edge }) => ({ ...(isFields(node) ? node : {}), ...edge }));
}

/** What a reader calls a value: the name of an object, the names in a list. */
function asText(value: unknown): string {
  const objects = objectsOf(value);
  if (objects) return objects.map(asText).join('; ');
  if (Array.isArray(value)) return value.map(asText).join('; ');
  if (!isFields(value))
    return ['string', 'number', 'boolean'].includes(typeof value)
      ? `${value as string | number | boolean}`
      : '';
  const named = naming.find((name) => typeof value[name] === 'string');
  if (named) return String(value[named]);
  return Object.entries(value)
    .filter(([name]) => !isBookkeeping(name))
    .map(([, each]) => asText(each))
    .filter(Boolean)
    .join(', ');
}

/** The cells of an object: an object inside it gives a cell for each of its fields, a list one cell. */
function cellsOf(fields: Fields, above = ''): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]): [string, string][] => {
    if (isBookkeeping(name)) return [];
    const isName = above !== '' && naming.includes(name);
    const column = isName ? above : [above, words(name)].filter(Boolean).join(' ');
    return isFields(value) && !objectsOf(value) ? cellsOf(value, column) : [[column, asText(value)]];
  });
}

function toTable(path: readonly string[], objects: readonly Fields[], total: unknown): AnswerTable {
  const rows = objects.map((fields) => {
    const id = fields[idField];
    return { id: typeof id === 'string' ? id : null, cells: Object.fromEntries(cellsOf(fields)) };
  });
  return {
    title: path.map(words).join(' · '),
    total: typeof total === 'number' ? total : null,
    columns: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))],
    rows,
  };
}

/** The lists of an answer as tables, outermost first; what is inside a row becomes a cell. An object without a list is one row. */
export function answerTables(data: Fields, path: readonly string[] = []): AnswerTable[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const here = [...path, name];
    const objects = objectsOf(value);
    if (objects) return [toTable(here, objects, isFields(value) ? value.totalCount : null)];
    if (!isFields(value)) return [];
    const inside = answerTables(value, here);
    return inside.length > 0 ? inside : [toTable(here, [value], null)];
  });
}
