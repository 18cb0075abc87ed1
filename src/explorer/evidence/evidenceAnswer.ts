import type {
  EntityEvidenceQuery,
  FactEvidenceQuery,
  SentenceEvidenceQuery,
} from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';

/** What is asked about an entity, a fact or a sentence, each with an operation of its own. */
export interface EvidenceQuery {
  node: EntityEvidenceQuery['node'] | FactEvidenceQuery['node'] | SentenceEvidenceQuery['node'];
}

/** What the evidence panel shows of a thing. */
export type EvidenceNode = NonNullable<Merged<EvidenceQuery>['node']>;

/** The name a thing goes by on the page. */
export function nameOf(node: EvidenceNode): string {
  return (
    node.name ?? node.title ?? (node.number === 0 ? 'The headline' : `Sentence ${String(node.number ?? '')}`)
  );
}
