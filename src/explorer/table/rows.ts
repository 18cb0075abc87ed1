import { computed } from '@preact/signals';
import { filteredGraph, shownGraph } from '../graph/visibleGraph.ts';
import { kindWord, roleWord, standingWords } from '../view/words.ts';

/** One row of the table twin: a thing that the graph draws, with the roles it is linked by. */
export type TableRow = Readonly<{
  id: string;
  name: string;
  kind: string;
  standing: string;
  /** First and last day, ISO 8601, so that they sort and other tools read them. */
  from: string;
  to: string;
  roles: string;
  origin: string;
  articleClaims: number;
}>;

/** The columns of the table and of the CSV file, in order. */
export const columns: readonly { key: keyof TableRow; title: string }[] = [
  { key: 'name', title: 'Name' },
  { key: 'kind', title: 'Kind' },
  { key: 'standing', title: 'Standing' },
  { key: 'from', title: 'From' },
  { key: 'to', title: 'Until' },
  { key: 'roles', title: 'Roles' },
  { key: 'origin', title: 'Origin' },
  { key: 'articleClaims', title: 'Claims' },
];

/** Everything that passes the filters, drawn or not: the table is never shortened. */
export const tableRows = computed<TableRow[]>(() => {
  const { facts, entities, links } = filteredGraph.value;
  const all = new Map([...facts, ...entities, ...shownGraph.value.things].map((thing) => [thing.id, thing]));
  const roles = new Map<string, string[]>();
  for (const { from, to, role } of links) {
    const add = (id: string, text: string): void => void roles.set(id, [...(roles.get(id) ?? []), text]);
    add(from, `${roleWord(role)}: ${all.get(to)?.name ?? to}`);
    if (all.get(to)?.standing === null) add(to, `${roleWord(role)} of ${all.get(from)?.name ?? from}`);
  }
  return [...all.values()].map((thing) => ({
    id: thing.id,
    name: thing.name,
    kind: kindWord(thing.kind),
    standing: thing.standing ? (standingWords[thing.standing] ?? thing.standing) : '',
    from: thing.earliest ?? '',
    to: thing.latest ?? '',
    roles: (roles.get(thing.id) ?? []).join('; '),
    origin: thing.isCurated ? 'reference data' : 'article',
    articleClaims: thing.articleClaims,
  }));
});
