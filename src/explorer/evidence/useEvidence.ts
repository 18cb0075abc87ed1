import entityText from '../../../operations/explorer/entityEvidence.graphql?raw';
import factText from '../../../operations/explorer/factEvidence.graphql?raw';
import { type Asked, useAnswer } from '../ask/useAnswer.ts';
import { shapes } from '../graph/shapes.ts';
import type { EvidenceQuery } from './evidenceAnswer.ts';

/** The operation that answers for a thing: an id begins with its type. */
function textFor(id: string): string {
  return id.slice(0, id.indexOf(':')) in shapes ? entityText : factText;
}

/** Asks for the evidence of an entity or a fact; of nothing while `id` is empty. */
export function useEvidence(id: string): Asked<EvidenceQuery> {
  return useAnswer<EvidenceQuery>(textFor(id), id ? { id } : null);
}
