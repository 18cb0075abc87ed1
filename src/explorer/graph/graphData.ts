import type { Standing } from '../../generated/operations.ts';
import type { LinkRow, ThingRow } from '../ask/answers.ts';

/** An entity or a fact in the graph. */
export interface Thing {
  id: string;
  /** `Country`, `Contract` …: what the API calls `__typename`. */
  kind: string;
  name: string;
  /** Of facts only. */
  standing: Standing | null;
  /** Whether no article says so: reference data only. */
  isCurated: boolean;
  articleClaims: number;
  earliest: string | null;
  latest: string | null;
  isDateInferred: boolean;
}

/** Things and the roles between them. */
export interface GraphData {
  things: ReadonlyMap<string, Thing>;
  links: readonly LinkRow[];
  /** How many things there are, drawn or not. */
  total: number;
  isTruncated: boolean;
}

export const emptyGraph: GraphData = { things: new Map(), links: [], total: 0, isTruncated: false };

/** Whether a fact is asserted by nobody: drawn apart, with its standing as a name. */
export function isUnasserted({ standing }: Pick<Thing, 'standing'>): boolean {
  return standing !== null && standing !== 'ASSERTED' && standing !== 'CONTESTED';
}

/** Reads a row of an answer. */
export function readThing(row: ThingRow): Thing {
  const origins = row.origins ?? [];
  return {
    id: row.id,
    kind: row.__typename,
    name: row.name ?? row.title ?? row.id,
    standing: row.standing ?? null,
    isCurated: origins.length > 0 && !origins.includes('ARTICLE'),
    articleClaims: row.articleClaims ?? 0,
    earliest: row.earliest ?? null,
    latest: row.latest ?? null,
    isDateInferred: row.dateCertainty === 'INFERRED',
  };
}

/** Lays several neighbourhoods over one another. */
export function mergeGraphs(graphs: readonly GraphData[]): GraphData {
  const things = new Map<string, Thing>();
  const links = new Map<string, LinkRow>();
  for (const graph of graphs) {
    for (const [id, thing] of graph.things) things.set(id, thing);
    for (const link of graph.links) links.set(`${link.from} ${link.role} ${link.to}`, link);
  }
  return {
    things,
    links: [...links.values()],
    total: Math.max(things.size, ...graphs.map(({ total }) => total)),
    isTruncated: graphs.some(({ isTruncated }) => isTruncated),
  };
}

/** What the graph, the table, the timeline strip and the exports show: the same things. */
export interface VisibleGraph {
  things: Thing[];
  links: LinkRow[];
  /** How many there are without the short cut and without filters. */
  total: number;
  /** How many facts pass the filters, drawn or not. */
  facts: number;
}
