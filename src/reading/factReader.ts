import type { Proposal } from './claim.ts';
import type { Exchange } from './completeParties.ts';
import type { Memory } from './memory.ts';
import type { Within } from './mergeProposals.ts';
import type { Token } from './parsedText.ts';

/** How the facts of one type are read. */
export interface FactReader {
  /** What one verb or noun of a text says. */
  read?: (trigger: Token, memory: Memory) => Proposal[];
  /** The two sides of an exchange and the thing between them. */
  exchange?: Exchange;
  /** Whether the second of two proposals says all that the first does, where identifying roles do not decide it. */
  within?: Within;
}
