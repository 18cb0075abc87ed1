import { signal } from '@preact/signals';
import type { SpeakersQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';

/** A fact with its claims, each with who makes it. */
export type ClaimedFact = Merged<SpeakersQuery>['facts']['nodes'][number];

/** The most facts whose speakers are drawn. */
export const mostClaimed = 100;

/** The facts that are drawn, with who claims them, while the graph draws that. */
export const claimedFacts = signal<readonly ClaimedFact[]>([]);
