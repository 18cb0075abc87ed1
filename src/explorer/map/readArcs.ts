import type { EndFragment, MapQuery, Standing } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';

/** An end of an arc. */
export type End = Merged<EndFragment>;
/** The lists of facts that a map may show. */
type Lists = Pick<MapQuery, 'contracts' | 'deliveries' | 'sanctions' | 'meetings'>;
type Row = Merged<Lists[keyof Lists]['nodes'][number]>;

/** A fact from one country to another. */
export interface MapArc {
  id: string;
  kind: string;
  title: string;
  standing: Standing;
  from: string;
  to: string;
  /** The names of its ends. */
  start: string;
  end: string;
}

/** A fact with an end that is no country, and what its ends are. */
export interface OffMap {
  id: string;
  kind: string;
  title: string;
  standing: Standing;
  start: string;
  end: string;
}

/** Sorts facts into arcs between countries and those that no map can show: a group's members are not guessed, nor a place's country. */
export function readArcs({
  contracts,
  deliveries,
  sanctions,
  meetings,
}: { [Name in keyof Lists]: { nodes: readonly Row[] } }): {
  arcs: MapArc[];
  elsewhere: OffMap[];
} {
  const arcs: MapArc[] = [];
  const elsewhere: OffMap[] = [];
  for (const row of [contracts, deliveries, sanctions, meetings].flatMap(({ nodes }) => nodes)) {
    const { id, __typename: kind, title, standing } = row;
    const from = row.from ?? row.participants?.[0] ?? null;
    const to = row.to ?? null;
    const [start, end] = [from?.name ?? 'unknown', to?.name ?? 'unknown'];
    if (from?.__typename === 'Country' && to?.__typename === 'Country')
      arcs.push({ id, kind, title, standing, from: from.id, to: to.id, start, end });
    else elsewhere.push({ id, kind, title, standing, start, end });
  }
  return { arcs, elsewhere };
}
