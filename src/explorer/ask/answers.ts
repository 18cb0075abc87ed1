/** Names for parts of what the saved operations answer, as `npm run generate` found them. */
import type {
  ContractQuery,
  FactClaimFragment,
  NeighbourhoodQuery,
  TimelineQuery,
} from '../../generated/operations.ts';
import type { Merged } from './merged.ts';

type Neighbourhood = NonNullable<Merged<NeighbourhoodQuery>['neighbourhood']>;

/** What one passage says of one fact. */
export type ClaimRow = Merged<FactClaimFragment>;
/** One field that a claim supports. */
export type DetailRow = ClaimRow['details'][number];
/** An entity or a fact, as a graph draws it. */
export type ThingRow = Neighbourhood['nodes'][number];
/** A role between two things. */
export type LinkRow = Neighbourhood['links'][number];
/** A fact on the timeline. */
export type MomentRow = Merged<TimelineQuery>['timeline']['dated'][number];
/** A contract with the steps of its life. */
export type ContractRow = NonNullable<Merged<ContractQuery>['contract']>;
