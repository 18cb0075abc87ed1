import type { EntityEvidenceQuery, FactEvidenceQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';

/** What is asked about an entity or a fact, each with an operation of its own. */
export interface EvidenceQuery {
  node: EntityEvidenceQuery['node'] | FactEvidenceQuery['node'];
}

/** What pages show of a thing. */
export type EvidenceNode = NonNullable<Merged<EvidenceQuery>['node']>;

/** The name a thing goes by on the page. */
export const nameOf = ({ name, title }: EvidenceNode): string => name ?? title ?? 'Without a name';
