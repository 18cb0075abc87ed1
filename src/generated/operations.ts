// Generated from operations/ by `npm run generate`. Do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What the unrejected claims of a fact add up to. ASSERTED means that some source says so, not that it is so. */
export type Standing =
  /** Some claim says that it is so, and none that it is not. */
  | 'ASSERTED'
  /** Some claim says that it is so, and some that it is not. */
  | 'CONTESTED'
  /** A claim says that it is not so. */
  | 'DENIED'
  /** Somebody threatens it; nobody says that it happened. */
  | 'THREATENED'
  /** Somebody fears, hopes or supposes it. */
  | 'POSSIBLE'
  /** Somebody was asked about it and gave no answer. */
  | 'UNKNOWN';

/** How a claim commits itself to the fact. Negation lives here and nowhere else. */
export type Modality =
  /** Said to be so. */
  | 'ASSERTED'
  /** Taken for granted in saying something else. */
  | 'PRESUPPOSED'
  /** Somebody's view; on positions and assessments only. */
  | 'OPINION'
  /** Feared, hoped or held to be possible. */
  | 'POSSIBLE'
  /** Said to be so on a condition. */
  | 'CONDITIONAL'
  /** Threatened. */
  | 'THREATENED'
  /** Said not to be so. */
  | 'NEGATED'
  /** Asked about and not answered. */
  | 'NOT_ANSWERED';

/** Whose words a claim is in. */
export type Voice =
  /** The headline. */
  | 'HEADLINE'
  /** The article in its own name. */
  | 'ARTICLE'
  /** The article reports what a speaker says, in the article's words. */
  | 'INDIRECT'
  /** A speaker's own words between quotation marks. */
  | 'DIRECT_QUOTE'
  /** Passed on without saying from whom: “it turns out that”. */
  | 'UNATTRIBUTED';

/** How sure a detail is. */
export type Certainty =
  /** Printed in the quote. */
  | 'EXPLICIT'
  /** Follows from what is printed, by rule. */
  | 'DERIVED'
  /** A reader's inference; `basis` says from what. */
  | 'INFERRED';

/** Where a thing comes from. */
export type Origin =
  /** An article prints it. */
  | 'ARTICLE'
  /** Reference data with a citation; no article says it. */
  | 'CURATED';

/** Why a passage made no claim. */
export type UnclaimedReason =
  /** Too damaged to be read; never repaired silently. */
  | 'UNPARSABLE'
  /** About the article itself: publisher, dateline, attribution. */
  | 'METADATA';

/** What an organization is. */
export type OrganizationKind =
  /** States or unions of states are its members. */
  | 'INTERGOVERNMENTAL'
  /** A newspaper, broadcaster or news agency. */
  | 'MEDIA'
  /** Armed forces or a part of them. */
  | 'MILITARY'
  /** A company. */
  | 'COMPANY'
  /** A ministry, agency or other body of a state. */
  | 'GOVERNMENT'
  /** Anything else. */
  | 'OTHER';

/** How far a delivery has got. */
export type DeliveryProgress =
  /** It has begun; how far it got is not said. */
  | 'BEGUN'
  /** It is almost complete. */
  | 'ALMOST_COMPLETE'
  /** All of it has arrived. */
  | 'COMPLETE'
  /** Not said. */
  | 'UNKNOWN';

/** The types that implement Entity. */
export type EntityType =
  /** A named framework between actors: the Special and Privileged Strategic Partnership. */
  | 'Agreement'
  /** A state. */
  | 'Country'
  /** A named happening that facts refer to: the Ukraine crisis, the Covid-19 pandemic, the annual summits. */
  | 'Event'
  /** Unnamed many: “Western countries”, “the two leaders”. Never expanded into members. */
  | 'Group'
  /** A body with a name: intergovernmental, media, military, company. */
  | 'Organization'
  /** A person with a name. */
  | 'Person'
  /** A place that is not a country: a city, a sector, a border. */
  | 'Place'
  /** A weapon system by its name, whatever its variant. */
  | 'WeaponSystem';

/** The types that implement Fact. */
export type FactType =
  /** What somebody thinks of something; the claim's speaker is who thinks so. */
  | 'Assessment'
  /** One actor attacks another by arms. What each speaker calls it stands in its details as printed. */
  | 'Attack'
  /** What somebody says a thing is: the S-400 Triumph is a surface-to-air missile system. */
  | 'Classification'
  /** A deal in which a buyer orders a weapon system from a seller. Says nothing of its delivery. */
  | 'Contract'
  /** Something comes later than agreed. Mostly feared or conditional: its standing says so. */
  | 'Delay'
  /** The handing over of a part of what was ordered: a regiment, a batch, key components. */
  | 'Delivery'
  /** The stationing of a weapon system, or a part of it, somewhere. */
  | 'Deployment'
  /** What actors do to reach an end: reduce barriers, meet obligations. */
  | 'Effort'
  /** Somebody is asked and speaks to a journalist or a medium. */
  | 'Interview'
  /** A meeting: a visit, a call, a summit, lasting contact. Several counted together are one fact with a count. */
  | 'Meeting'
  /** An actor is a member of an organization. */
  | 'Membership'
  /** Actors discuss what is not yet agreed. */
  | 'Negotiation'
  /** A named event happens or begins. */
  | 'Occurrence'
  /** An office that a person holds: ambassador, president. */
  | 'Office'
  /** Somebody takes part in a forum, or could. Never a membership. */
  | 'Participation'
  /** Actors work together: as strategic partners, in defence. */
  | 'Partnership'
  /** Where an actor stands on something: criticises, avoids votes, advocates, appreciates, is motivated. */
  | 'Position'
  /** A penalty that one actor puts on another. Threatened ones are facts too: their standing says so. */
  | 'Sanction'
  /** A lasting flow of arms from a supplier to a recipient, beside any single delivery or contract. */
  | 'Supply'
  /** Somebody warns somebody of something. */
  | 'Warning';

export type ArticleSentencesQueryVariables = Exact<{ [key: string]: never }>;

export type ArticleSentencesQuery = {
  articles: {
    nodes: Array<{
      headline: string;
      publisher: string | null;
      published: { edtf: string; certainty: Certainty | null; basis: string | null } | null;
      sentences: {
        nodes: Array<{
          number: number;
          text: string;
          garbled: boolean;
          note: string | null;
          claims: {
            nodes: Array<{
              modality: Modality;
              fact:
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string }
                | { title: string };
            }>;
          };
          unclaimed: Array<{ quote: string; reason: UnclaimedReason }>;
        }>;
      };
    }>;
  };
};

export type ContractsOverQueryVariables = Exact<{
  amount: string | number;
}>;

export type ContractsOverQuery = {
  contracts: {
    totalCount: number;
    nodes: Array<{
      title: string;
      value: { amount: string | number; currency: string | null; printed: string | null } | null;
      signed: { edtf: string } | null;
      claims: { nodes: Array<{ cite: string }> };
    }>;
  };
};

export type DeliveriesAndHowFarQueryVariables = Exact<{
  system: string;
}>;

export type DeliveriesAndHowFarQuery = {
  weaponSystem: {
    name: string;
    deliveries: {
      totalCount: number;
      nodes: Array<{
        item: string;
        progress: DeliveryProgress;
        supplier: { name: string } | { name: string } | { name: string } | { name: string } | null;
        recipient: { name: string } | { name: string } | { name: string } | { name: string } | null;
        began: {
          edtf: string;
          printed: string | null;
          certainty: Certainty | null;
          basis: string | null;
        } | null;
        deployments: { nodes: Array<{ place: { name: string } | null; borders: Array<{ name: string }> }> };
        claims: {
          nodes: Array<{
            quote: string | null;
            voice: Voice | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
            }>;
          }>;
        };
      }>;
    };
  } | null;
};

export type ArticleQueryVariables = Exact<{
  id?: Array<string> | string | null | undefined;
}>;

export type ArticleQuery = {
  articles: {
    nodes: Array<{
      id: string;
      headline: string;
      publisher: string | null;
      wireAgency: string | null;
      text: string;
      published: { edtf: string; certainty: Certainty | null; basis: string | null } | null;
      coverage: { sentences: number; accounted: number; characters: number; covered: number; claims: number };
      sentences: {
        nodes: Array<{
          id: string;
          number: number;
          start: number;
          end: number;
          garbled: boolean;
          note: string | null;
          claims: {
            nodes: Array<{
              id: string;
              start: number | null;
              end: number | null;
              modality: Modality;
              fact:
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing }
                | { id: string; title: string; standing: Standing };
            }>;
          };
          unclaimed: Array<{
            id: string;
            start: number;
            end: number;
            reason: UnclaimedReason;
            note: string | null;
          }>;
        }>;
      };
    }>;
  };
};

export type ContractQueryVariables = Exact<{
  id: string;
}>;

export type ContractQuery = {
  contract: {
    __typename: 'Contract';
    id: string;
    title: string;
    standing: Standing;
    quantity: number | null;
    unit: string | null;
    buyer:
      | { __typename: 'Country'; id: string; name: string }
      | { __typename: 'Group'; id: string; name: string }
      | { __typename: 'Organization'; id: string; name: string }
      | { __typename: 'Person'; id: string; name: string }
      | null;
    seller:
      | { __typename: 'Country'; id: string; name: string }
      | { __typename: 'Group'; id: string; name: string }
      | { __typename: 'Organization'; id: string; name: string }
      | { __typename: 'Person'; id: string; name: string }
      | null;
    system: { __typename: 'WeaponSystem'; id: string; name: string } | null;
    value: { amount: string | number; currency: string | null; printed: string | null } | null;
    signed: {
      edtf: string;
      printed: string | null;
      certainty: Certainty | null;
      basis: string | null;
    } | null;
    claims: { nodes: Array<{ id: string; quote: string | null }> };
    warnings: {
      nodes: Array<{
        id: string;
        title: string;
        standing: Standing;
        warner:
          | { __typename: 'Country'; id: string; name: string }
          | { __typename: 'Group'; id: string; name: string }
          | { __typename: 'Organization'; id: string; name: string }
          | { __typename: 'Person'; id: string; name: string }
          | null;
        threat:
          | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
          | { __typename: 'Attack'; id: string; title: string; standing: Standing }
          | { __typename: 'Classification'; id: string; title: string; standing: Standing }
          | { __typename: 'Contract'; id: string; title: string; standing: Standing }
          | { __typename: 'Delay'; id: string; title: string; standing: Standing }
          | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
          | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
          | { __typename: 'Effort'; id: string; title: string; standing: Standing }
          | { __typename: 'Interview'; id: string; title: string; standing: Standing }
          | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
          | { __typename: 'Membership'; id: string; title: string; standing: Standing }
          | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
          | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
          | { __typename: 'Office'; id: string; title: string; standing: Standing }
          | { __typename: 'Participation'; id: string; title: string; standing: Standing }
          | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
          | { __typename: 'Position'; id: string; title: string; standing: Standing }
          | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
          | { __typename: 'Supply'; id: string; title: string; standing: Standing }
          | { __typename: 'Warning'; id: string; title: string; standing: Standing }
          | null;
        date: {
          edtf: string;
          printed: string | null;
          certainty: Certainty | null;
          basis: string | null;
        } | null;
        claims: { nodes: Array<{ id: string; quote: string | null }> };
      }>;
    };
    deliveries: {
      nodes: Array<{
        id: string;
        title: string;
        standing: Standing;
        item: string;
        progress: DeliveryProgress;
        began: {
          edtf: string;
          printed: string | null;
          certainty: Certainty | null;
          basis: string | null;
        } | null;
        completed: {
          edtf: string;
          printed: string | null;
          certainty: Certainty | null;
          basis: string | null;
        } | null;
        claims: { nodes: Array<{ id: string; quote: string | null; voice: Voice | null }> };
        deployments: {
          nodes: Array<{
            id: string;
            title: string;
            standing: Standing;
            place: { __typename: 'Place'; id: string; name: string } | null;
            borders: Array<{ __typename: 'Country'; id: string; name: string }>;
            claims: { nodes: Array<{ id: string; quote: string | null }> };
          }>;
        };
      }>;
    };
  } | null;
};

export type WhenFragment = {
  edtf: string;
  printed: string | null;
  certainty: Certainty | null;
  basis: string | null;
};

export type DeliveryListFragment = {
  nodes: Array<{
    id: string;
    title: string;
    standing: Standing;
    item: string;
    progress: DeliveryProgress;
    began: { edtf: string; printed: string | null; certainty: Certainty | null; basis: string | null } | null;
    completed: {
      edtf: string;
      printed: string | null;
      certainty: Certainty | null;
      basis: string | null;
    } | null;
    claims: { nodes: Array<{ id: string; quote: string | null; voice: Voice | null }> };
    deployments: {
      nodes: Array<{
        id: string;
        title: string;
        standing: Standing;
        place: { __typename: 'Place'; id: string; name: string } | null;
        borders: Array<{ __typename: 'Country'; id: string; name: string }>;
        claims: { nodes: Array<{ id: string; quote: string | null }> };
      }>;
    };
  }>;
};

export type EvidenceQueryVariables = Exact<{
  id: string;
}>;

export type EvidenceQuery = {
  node:
    | { __typename: 'Claim'; id: string }
    | { __typename: 'Detail'; id: string }
    | { __typename: 'Name'; id: string }
    | { __typename: 'Article'; id: string }
    | {
        __typename: 'Sentence';
        number: number;
        text: string;
        note: string | null;
        garbled: boolean;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
        unclaimed: Array<{ id: string; quote: string; reason: UnclaimedReason; note: string | null }>;
      }
    | { __typename: 'Unclaimed'; id: string }
    | {
        __typename: 'Agreement';
        name: string;
        aliases: Array<string>;
        origins: Array<Origin>;
        articleClaims: number;
        id: string;
        claimsAbout: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Country';
        name: string;
        aliases: Array<string>;
        origins: Array<Origin>;
        articleClaims: number;
        id: string;
        claimsAbout: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Event';
        name: string;
        aliases: Array<string>;
        origins: Array<Origin>;
        articleClaims: number;
        id: string;
        claimsAbout: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Group';
        name: string;
        aliases: Array<string>;
        origins: Array<Origin>;
        articleClaims: number;
        id: string;
        claimsAbout: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Organization';
        name: string;
        aliases: Array<string>;
        origins: Array<Origin>;
        articleClaims: number;
        id: string;
        claimsAbout: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Person';
        name: string;
        aliases: Array<string>;
        origins: Array<Origin>;
        articleClaims: number;
        id: string;
        claimsAbout: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Place';
        name: string;
        aliases: Array<string>;
        origins: Array<Origin>;
        articleClaims: number;
        id: string;
        claimsAbout: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'WeaponSystem';
        name: string;
        aliases: Array<string>;
        origins: Array<Origin>;
        articleClaims: number;
        id: string;
        claimsAbout: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Assessment';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Attack';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Classification';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Contract';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Delay';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Delivery';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Deployment';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Effort';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Interview';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Meeting';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Membership';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Negotiation';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Occurrence';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Office';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Participation';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Partnership';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Position';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Sanction';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Supply';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | {
        __typename: 'Warning';
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        sources: number;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
        differs: Array<string>;
        id: string;
        claims: {
          totalCount: number;
          nodes: Array<{
            id: string;
            quote: string | null;
            start: number | null;
            end: number | null;
            voice: Voice | null;
            modality: Modality;
            origin: Origin;
            note: string | null;
            cite: string;
            speaker:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            via:
              | { __typename: 'Country'; id: string; name: string }
              | { __typename: 'Group'; id: string; name: string }
              | { __typename: 'Organization'; id: string; name: string }
              | { __typename: 'Person'; id: string; name: string }
              | null;
            article: { id: string; headline: string } | null;
            sentence: { id: string; number: number } | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
            details: Array<{
              field: string;
              value: string;
              printed: string | null;
              certainty: Certainty;
              basis: string | null;
              target:
                | { __typename: 'Claim'; id: string }
                | { __typename: 'Detail'; id: string }
                | { __typename: 'Name'; id: string }
                | { __typename: 'Article'; id: string }
                | { __typename: 'Sentence'; id: string }
                | { __typename: 'Unclaimed'; id: string }
                | { __typename: 'Agreement'; name: string; id: string }
                | { __typename: 'Country'; name: string; id: string }
                | { __typename: 'Event'; name: string; id: string }
                | { __typename: 'Group'; name: string; id: string }
                | { __typename: 'Organization'; name: string; id: string }
                | { __typename: 'Person'; name: string; id: string }
                | { __typename: 'Place'; name: string; id: string }
                | { __typename: 'WeaponSystem'; name: string; id: string }
                | { __typename: 'Assessment'; title: string; id: string }
                | { __typename: 'Attack'; title: string; id: string }
                | { __typename: 'Classification'; title: string; id: string }
                | { __typename: 'Contract'; title: string; id: string }
                | { __typename: 'Delay'; title: string; id: string }
                | { __typename: 'Delivery'; title: string; id: string }
                | { __typename: 'Deployment'; title: string; id: string }
                | { __typename: 'Effort'; title: string; id: string }
                | { __typename: 'Interview'; title: string; id: string }
                | { __typename: 'Meeting'; title: string; id: string }
                | { __typename: 'Membership'; title: string; id: string }
                | { __typename: 'Negotiation'; title: string; id: string }
                | { __typename: 'Occurrence'; title: string; id: string }
                | { __typename: 'Office'; title: string; id: string }
                | { __typename: 'Participation'; title: string; id: string }
                | { __typename: 'Partnership'; title: string; id: string }
                | { __typename: 'Position'; title: string; id: string }
                | { __typename: 'Sanction'; title: string; id: string }
                | { __typename: 'Supply'; title: string; id: string }
                | { __typename: 'Warning'; title: string; id: string }
                | null;
            }>;
            fact:
              | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
              | { __typename: 'Attack'; id: string; title: string; standing: Standing }
              | { __typename: 'Classification'; id: string; title: string; standing: Standing }
              | { __typename: 'Contract'; id: string; title: string; standing: Standing }
              | { __typename: 'Delay'; id: string; title: string; standing: Standing }
              | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
              | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
              | { __typename: 'Effort'; id: string; title: string; standing: Standing }
              | { __typename: 'Interview'; id: string; title: string; standing: Standing }
              | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
              | { __typename: 'Membership'; id: string; title: string; standing: Standing }
              | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
              | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
              | { __typename: 'Office'; id: string; title: string; standing: Standing }
              | { __typename: 'Participation'; id: string; title: string; standing: Standing }
              | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
              | { __typename: 'Position'; id: string; title: string; standing: Standing }
              | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
              | { __typename: 'Supply'; id: string; title: string; standing: Standing }
              | { __typename: 'Warning'; id: string; title: string; standing: Standing };
          }>;
        };
      }
    | null;
};

export type ClaimRowFragment = {
  id: string;
  quote: string | null;
  start: number | null;
  end: number | null;
  voice: Voice | null;
  modality: Modality;
  origin: Origin;
  note: string | null;
  cite: string;
  speaker:
    | { __typename: 'Country'; id: string; name: string }
    | { __typename: 'Group'; id: string; name: string }
    | { __typename: 'Organization'; id: string; name: string }
    | { __typename: 'Person'; id: string; name: string }
    | null;
  via:
    | { __typename: 'Country'; id: string; name: string }
    | { __typename: 'Group'; id: string; name: string }
    | { __typename: 'Organization'; id: string; name: string }
    | { __typename: 'Person'; id: string; name: string }
    | null;
  article: { id: string; headline: string } | null;
  sentence: { id: string; number: number } | null;
  citation: { title: string; url: string | null; retrieved: string | null } | null;
  details: Array<{
    field: string;
    value: string;
    printed: string | null;
    certainty: Certainty;
    basis: string | null;
    target:
      | { __typename: 'Claim'; id: string }
      | { __typename: 'Detail'; id: string }
      | { __typename: 'Name'; id: string }
      | { __typename: 'Article'; id: string }
      | { __typename: 'Sentence'; id: string }
      | { __typename: 'Unclaimed'; id: string }
      | { __typename: 'Agreement'; name: string; id: string }
      | { __typename: 'Country'; name: string; id: string }
      | { __typename: 'Event'; name: string; id: string }
      | { __typename: 'Group'; name: string; id: string }
      | { __typename: 'Organization'; name: string; id: string }
      | { __typename: 'Person'; name: string; id: string }
      | { __typename: 'Place'; name: string; id: string }
      | { __typename: 'WeaponSystem'; name: string; id: string }
      | { __typename: 'Assessment'; title: string; id: string }
      | { __typename: 'Attack'; title: string; id: string }
      | { __typename: 'Classification'; title: string; id: string }
      | { __typename: 'Contract'; title: string; id: string }
      | { __typename: 'Delay'; title: string; id: string }
      | { __typename: 'Delivery'; title: string; id: string }
      | { __typename: 'Deployment'; title: string; id: string }
      | { __typename: 'Effort'; title: string; id: string }
      | { __typename: 'Interview'; title: string; id: string }
      | { __typename: 'Meeting'; title: string; id: string }
      | { __typename: 'Membership'; title: string; id: string }
      | { __typename: 'Negotiation'; title: string; id: string }
      | { __typename: 'Occurrence'; title: string; id: string }
      | { __typename: 'Office'; title: string; id: string }
      | { __typename: 'Participation'; title: string; id: string }
      | { __typename: 'Partnership'; title: string; id: string }
      | { __typename: 'Position'; title: string; id: string }
      | { __typename: 'Sanction'; title: string; id: string }
      | { __typename: 'Supply'; title: string; id: string }
      | { __typename: 'Warning'; title: string; id: string }
      | null;
  }>;
  fact:
    | { __typename: 'Assessment'; id: string; title: string; standing: Standing }
    | { __typename: 'Attack'; id: string; title: string; standing: Standing }
    | { __typename: 'Classification'; id: string; title: string; standing: Standing }
    | { __typename: 'Contract'; id: string; title: string; standing: Standing }
    | { __typename: 'Delay'; id: string; title: string; standing: Standing }
    | { __typename: 'Delivery'; id: string; title: string; standing: Standing }
    | { __typename: 'Deployment'; id: string; title: string; standing: Standing }
    | { __typename: 'Effort'; id: string; title: string; standing: Standing }
    | { __typename: 'Interview'; id: string; title: string; standing: Standing }
    | { __typename: 'Meeting'; id: string; title: string; standing: Standing }
    | { __typename: 'Membership'; id: string; title: string; standing: Standing }
    | { __typename: 'Negotiation'; id: string; title: string; standing: Standing }
    | { __typename: 'Occurrence'; id: string; title: string; standing: Standing }
    | { __typename: 'Office'; id: string; title: string; standing: Standing }
    | { __typename: 'Participation'; id: string; title: string; standing: Standing }
    | { __typename: 'Partnership'; id: string; title: string; standing: Standing }
    | { __typename: 'Position'; id: string; title: string; standing: Standing }
    | { __typename: 'Sanction'; id: string; title: string; standing: Standing }
    | { __typename: 'Supply'; id: string; title: string; standing: Standing }
    | { __typename: 'Warning'; id: string; title: string; standing: Standing };
};

export type MapQueryVariables = Exact<{ [key: string]: never }>;

export type MapQuery = {
  countries: { nodes: Array<{ __typename: 'Country'; id: string; name: string; aliases: Array<string> }> };
  contracts: {
    nodes: Array<{
      __typename: 'Contract';
      id: string;
      title: string;
      standing: Standing;
      from:
        | { __typename: 'Country'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Group'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Organization'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Person'; id: string; name: string; aliases: Array<string> }
        | null;
      to:
        | { __typename: 'Country'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Group'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Organization'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Person'; id: string; name: string; aliases: Array<string> }
        | null;
    }>;
  };
  deliveries: {
    nodes: Array<{
      __typename: 'Delivery';
      id: string;
      title: string;
      standing: Standing;
      from:
        | { __typename: 'Country'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Group'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Organization'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Person'; id: string; name: string; aliases: Array<string> }
        | null;
      to:
        | { __typename: 'Country'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Group'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Organization'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Person'; id: string; name: string; aliases: Array<string> }
        | null;
    }>;
  };
  sanctions: {
    nodes: Array<{
      __typename: 'Sanction';
      id: string;
      title: string;
      standing: Standing;
      from:
        | { __typename: 'Country'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Group'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Organization'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Person'; id: string; name: string; aliases: Array<string> }
        | null;
      to:
        | { __typename: 'Country'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Group'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Organization'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Person'; id: string; name: string; aliases: Array<string> }
        | null;
    }>;
  };
  meetings: {
    nodes: Array<{
      __typename: 'Meeting';
      id: string;
      title: string;
      standing: Standing;
      participants: Array<
        | { __typename: 'Country'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Group'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Organization'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Person'; id: string; name: string; aliases: Array<string> }
      >;
      to:
        | { __typename: 'Agreement'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Country'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Event'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Group'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Organization'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Person'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'Place'; id: string; name: string; aliases: Array<string> }
        | { __typename: 'WeaponSystem'; id: string; name: string; aliases: Array<string> }
        | null;
    }>;
  };
};

type Fact_Assessment_Fragment = { __typename: 'Assessment'; id: string; title: string; standing: Standing };

type Fact_Attack_Fragment = { __typename: 'Attack'; id: string; title: string; standing: Standing };

type Fact_Classification_Fragment = {
  __typename: 'Classification';
  id: string;
  title: string;
  standing: Standing;
};

type Fact_Contract_Fragment = { __typename: 'Contract'; id: string; title: string; standing: Standing };

type Fact_Delay_Fragment = { __typename: 'Delay'; id: string; title: string; standing: Standing };

type Fact_Delivery_Fragment = { __typename: 'Delivery'; id: string; title: string; standing: Standing };

type Fact_Deployment_Fragment = { __typename: 'Deployment'; id: string; title: string; standing: Standing };

type Fact_Effort_Fragment = { __typename: 'Effort'; id: string; title: string; standing: Standing };

type Fact_Interview_Fragment = { __typename: 'Interview'; id: string; title: string; standing: Standing };

type Fact_Meeting_Fragment = { __typename: 'Meeting'; id: string; title: string; standing: Standing };

type Fact_Membership_Fragment = { __typename: 'Membership'; id: string; title: string; standing: Standing };

type Fact_Negotiation_Fragment = { __typename: 'Negotiation'; id: string; title: string; standing: Standing };

type Fact_Occurrence_Fragment = { __typename: 'Occurrence'; id: string; title: string; standing: Standing };

type Fact_Office_Fragment = { __typename: 'Office'; id: string; title: string; standing: Standing };

type Fact_Participation_Fragment = {
  __typename: 'Participation';
  id: string;
  title: string;
  standing: Standing;
};

type Fact_Partnership_Fragment = { __typename: 'Partnership'; id: string; title: string; standing: Standing };

type Fact_Position_Fragment = { __typename: 'Position'; id: string; title: string; standing: Standing };

type Fact_Sanction_Fragment = { __typename: 'Sanction'; id: string; title: string; standing: Standing };

type Fact_Supply_Fragment = { __typename: 'Supply'; id: string; title: string; standing: Standing };

type Fact_Warning_Fragment = { __typename: 'Warning'; id: string; title: string; standing: Standing };

export type FactFragment =
  | Fact_Assessment_Fragment
  | Fact_Attack_Fragment
  | Fact_Classification_Fragment
  | Fact_Contract_Fragment
  | Fact_Delay_Fragment
  | Fact_Delivery_Fragment
  | Fact_Deployment_Fragment
  | Fact_Effort_Fragment
  | Fact_Interview_Fragment
  | Fact_Meeting_Fragment
  | Fact_Membership_Fragment
  | Fact_Negotiation_Fragment
  | Fact_Occurrence_Fragment
  | Fact_Office_Fragment
  | Fact_Participation_Fragment
  | Fact_Partnership_Fragment
  | Fact_Position_Fragment
  | Fact_Sanction_Fragment
  | Fact_Supply_Fragment
  | Fact_Warning_Fragment;

type End_Agreement_Fragment = { __typename: 'Agreement'; id: string; name: string; aliases: Array<string> };

type End_Country_Fragment = { __typename: 'Country'; id: string; name: string; aliases: Array<string> };

type End_Event_Fragment = { __typename: 'Event'; id: string; name: string; aliases: Array<string> };

type End_Group_Fragment = { __typename: 'Group'; id: string; name: string; aliases: Array<string> };

type End_Organization_Fragment = {
  __typename: 'Organization';
  id: string;
  name: string;
  aliases: Array<string>;
};

type End_Person_Fragment = { __typename: 'Person'; id: string; name: string; aliases: Array<string> };

type End_Place_Fragment = { __typename: 'Place'; id: string; name: string; aliases: Array<string> };

type End_WeaponSystem_Fragment = {
  __typename: 'WeaponSystem';
  id: string;
  name: string;
  aliases: Array<string>;
};

export type EndFragment =
  | End_Agreement_Fragment
  | End_Country_Fragment
  | End_Event_Fragment
  | End_Group_Fragment
  | End_Organization_Fragment
  | End_Person_Fragment
  | End_Place_Fragment
  | End_WeaponSystem_Fragment;

export type NeighbourhoodQueryVariables = Exact<{
  of: string;
  depth: number;
  limit: number;
}>;

export type NeighbourhoodQuery = {
  neighbourhood: {
    total: number;
    truncated: boolean;
    nodes: Array<
      | { __typename: 'Claim'; id: string }
      | { __typename: 'Detail'; id: string }
      | { __typename: 'Name'; id: string }
      | { __typename: 'Article'; id: string }
      | { __typename: 'Sentence'; id: string }
      | { __typename: 'Unclaimed'; id: string }
      | { __typename: 'Agreement'; name: string; origins: Array<Origin>; articleClaims: number; id: string }
      | { __typename: 'Country'; name: string; origins: Array<Origin>; articleClaims: number; id: string }
      | { __typename: 'Event'; name: string; origins: Array<Origin>; articleClaims: number; id: string }
      | { __typename: 'Group'; name: string; origins: Array<Origin>; articleClaims: number; id: string }
      | {
          __typename: 'Organization';
          name: string;
          origins: Array<Origin>;
          articleClaims: number;
          id: string;
        }
      | { __typename: 'Person'; name: string; origins: Array<Origin>; articleClaims: number; id: string }
      | { __typename: 'Place'; name: string; origins: Array<Origin>; articleClaims: number; id: string }
      | {
          __typename: 'WeaponSystem';
          name: string;
          origins: Array<Origin>;
          articleClaims: number;
          id: string;
        }
      | {
          __typename: 'Assessment';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Attack';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Classification';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Contract';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Delay';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Delivery';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Deployment';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Effort';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Interview';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Meeting';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Membership';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Negotiation';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Occurrence';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Office';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Participation';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Partnership';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Position';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Sanction';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Supply';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
      | {
          __typename: 'Warning';
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        }
    >;
    links: Array<{ from: string; to: string; role: string; certainty: Certainty; claims: Array<string> }>;
  } | null;
};

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type PathQuery = {
  paths: Array<{
    length: number;
    weakest: Certainty;
    hops: Array<{
      role: string;
      forwards: boolean;
      certainty: Certainty;
      from:
        | { __typename: 'Claim'; id: string }
        | { __typename: 'Detail'; id: string }
        | { __typename: 'Name'; id: string }
        | { __typename: 'Article'; id: string }
        | { __typename: 'Sentence'; id: string }
        | { __typename: 'Unclaimed'; id: string }
        | { __typename: 'Agreement'; name: string; id: string }
        | { __typename: 'Country'; name: string; id: string }
        | { __typename: 'Event'; name: string; id: string }
        | { __typename: 'Group'; name: string; id: string }
        | { __typename: 'Organization'; name: string; id: string }
        | { __typename: 'Person'; name: string; id: string }
        | { __typename: 'Place'; name: string; id: string }
        | { __typename: 'WeaponSystem'; name: string; id: string }
        | { __typename: 'Assessment'; title: string; standing: Standing; id: string }
        | { __typename: 'Attack'; title: string; standing: Standing; id: string }
        | { __typename: 'Classification'; title: string; standing: Standing; id: string }
        | { __typename: 'Contract'; title: string; standing: Standing; id: string }
        | { __typename: 'Delay'; title: string; standing: Standing; id: string }
        | { __typename: 'Delivery'; title: string; standing: Standing; id: string }
        | { __typename: 'Deployment'; title: string; standing: Standing; id: string }
        | { __typename: 'Effort'; title: string; standing: Standing; id: string }
        | { __typename: 'Interview'; title: string; standing: Standing; id: string }
        | { __typename: 'Meeting'; title: string; standing: Standing; id: string }
        | { __typename: 'Membership'; title: string; standing: Standing; id: string }
        | { __typename: 'Negotiation'; title: string; standing: Standing; id: string }
        | { __typename: 'Occurrence'; title: string; standing: Standing; id: string }
        | { __typename: 'Office'; title: string; standing: Standing; id: string }
        | { __typename: 'Participation'; title: string; standing: Standing; id: string }
        | { __typename: 'Partnership'; title: string; standing: Standing; id: string }
        | { __typename: 'Position'; title: string; standing: Standing; id: string }
        | { __typename: 'Sanction'; title: string; standing: Standing; id: string }
        | { __typename: 'Supply'; title: string; standing: Standing; id: string }
        | { __typename: 'Warning'; title: string; standing: Standing; id: string };
      to:
        | { __typename: 'Claim'; id: string }
        | { __typename: 'Detail'; id: string }
        | { __typename: 'Name'; id: string }
        | { __typename: 'Article'; id: string }
        | { __typename: 'Sentence'; id: string }
        | { __typename: 'Unclaimed'; id: string }
        | { __typename: 'Agreement'; name: string; id: string }
        | { __typename: 'Country'; name: string; id: string }
        | { __typename: 'Event'; name: string; id: string }
        | { __typename: 'Group'; name: string; id: string }
        | { __typename: 'Organization'; name: string; id: string }
        | { __typename: 'Person'; name: string; id: string }
        | { __typename: 'Place'; name: string; id: string }
        | { __typename: 'WeaponSystem'; name: string; id: string }
        | { __typename: 'Assessment'; title: string; standing: Standing; id: string }
        | { __typename: 'Attack'; title: string; standing: Standing; id: string }
        | { __typename: 'Classification'; title: string; standing: Standing; id: string }
        | { __typename: 'Contract'; title: string; standing: Standing; id: string }
        | { __typename: 'Delay'; title: string; standing: Standing; id: string }
        | { __typename: 'Delivery'; title: string; standing: Standing; id: string }
        | { __typename: 'Deployment'; title: string; standing: Standing; id: string }
        | { __typename: 'Effort'; title: string; standing: Standing; id: string }
        | { __typename: 'Interview'; title: string; standing: Standing; id: string }
        | { __typename: 'Meeting'; title: string; standing: Standing; id: string }
        | { __typename: 'Membership'; title: string; standing: Standing; id: string }
        | { __typename: 'Negotiation'; title: string; standing: Standing; id: string }
        | { __typename: 'Occurrence'; title: string; standing: Standing; id: string }
        | { __typename: 'Office'; title: string; standing: Standing; id: string }
        | { __typename: 'Participation'; title: string; standing: Standing; id: string }
        | { __typename: 'Partnership'; title: string; standing: Standing; id: string }
        | { __typename: 'Position'; title: string; standing: Standing; id: string }
        | { __typename: 'Sanction'; title: string; standing: Standing; id: string }
        | { __typename: 'Supply'; title: string; standing: Standing; id: string }
        | { __typename: 'Warning'; title: string; standing: Standing; id: string };
      claim: {
        id: string;
        quote: string | null;
        origin: Origin;
        voice: Voice | null;
        modality: Modality;
        cite: string;
        speaker:
          | { __typename: 'Country'; id: string; name: string }
          | { __typename: 'Group'; id: string; name: string }
          | { __typename: 'Organization'; id: string; name: string }
          | { __typename: 'Person'; id: string; name: string }
          | null;
        citation: { title: string } | null;
      };
    }>;
  }>;
};

type Thing_Claim_Fragment = { __typename: 'Claim'; id: string };

type Thing_Detail_Fragment = { __typename: 'Detail'; id: string };

type Thing_Name_Fragment = { __typename: 'Name'; id: string };

type Thing_Article_Fragment = { __typename: 'Article'; id: string };

type Thing_Sentence_Fragment = { __typename: 'Sentence'; id: string };

type Thing_Unclaimed_Fragment = { __typename: 'Unclaimed'; id: string };

type Thing_Agreement_Fragment = { __typename: 'Agreement'; name: string; id: string };

type Thing_Country_Fragment = { __typename: 'Country'; name: string; id: string };

type Thing_Event_Fragment = { __typename: 'Event'; name: string; id: string };

type Thing_Group_Fragment = { __typename: 'Group'; name: string; id: string };

type Thing_Organization_Fragment = { __typename: 'Organization'; name: string; id: string };

type Thing_Person_Fragment = { __typename: 'Person'; name: string; id: string };

type Thing_Place_Fragment = { __typename: 'Place'; name: string; id: string };

type Thing_WeaponSystem_Fragment = { __typename: 'WeaponSystem'; name: string; id: string };

type Thing_Assessment_Fragment = { __typename: 'Assessment'; title: string; standing: Standing; id: string };

type Thing_Attack_Fragment = { __typename: 'Attack'; title: string; standing: Standing; id: string };

type Thing_Classification_Fragment = {
  __typename: 'Classification';
  title: string;
  standing: Standing;
  id: string;
};

type Thing_Contract_Fragment = { __typename: 'Contract'; title: string; standing: Standing; id: string };

type Thing_Delay_Fragment = { __typename: 'Delay'; title: string; standing: Standing; id: string };

type Thing_Delivery_Fragment = { __typename: 'Delivery'; title: string; standing: Standing; id: string };

type Thing_Deployment_Fragment = { __typename: 'Deployment'; title: string; standing: Standing; id: string };

type Thing_Effort_Fragment = { __typename: 'Effort'; title: string; standing: Standing; id: string };

type Thing_Interview_Fragment = { __typename: 'Interview'; title: string; standing: Standing; id: string };

type Thing_Meeting_Fragment = { __typename: 'Meeting'; title: string; standing: Standing; id: string };

type Thing_Membership_Fragment = { __typename: 'Membership'; title: string; standing: Standing; id: string };

type Thing_Negotiation_Fragment = {
  __typename: 'Negotiation';
  title: string;
  standing: Standing;
  id: string;
};

type Thing_Occurrence_Fragment = { __typename: 'Occurrence'; title: string; standing: Standing; id: string };

type Thing_Office_Fragment = { __typename: 'Office'; title: string; standing: Standing; id: string };

type Thing_Participation_Fragment = {
  __typename: 'Participation';
  title: string;
  standing: Standing;
  id: string;
};

type Thing_Partnership_Fragment = {
  __typename: 'Partnership';
  title: string;
  standing: Standing;
  id: string;
};

type Thing_Position_Fragment = { __typename: 'Position'; title: string; standing: Standing; id: string };

type Thing_Sanction_Fragment = { __typename: 'Sanction'; title: string; standing: Standing; id: string };

type Thing_Supply_Fragment = { __typename: 'Supply'; title: string; standing: Standing; id: string };

type Thing_Warning_Fragment = { __typename: 'Warning'; title: string; standing: Standing; id: string };

export type ThingFragment =
  | Thing_Claim_Fragment
  | Thing_Detail_Fragment
  | Thing_Name_Fragment
  | Thing_Article_Fragment
  | Thing_Sentence_Fragment
  | Thing_Unclaimed_Fragment
  | Thing_Agreement_Fragment
  | Thing_Country_Fragment
  | Thing_Event_Fragment
  | Thing_Group_Fragment
  | Thing_Organization_Fragment
  | Thing_Person_Fragment
  | Thing_Place_Fragment
  | Thing_WeaponSystem_Fragment
  | Thing_Assessment_Fragment
  | Thing_Attack_Fragment
  | Thing_Classification_Fragment
  | Thing_Contract_Fragment
  | Thing_Delay_Fragment
  | Thing_Delivery_Fragment
  | Thing_Deployment_Fragment
  | Thing_Effort_Fragment
  | Thing_Interview_Fragment
  | Thing_Meeting_Fragment
  | Thing_Membership_Fragment
  | Thing_Negotiation_Fragment
  | Thing_Occurrence_Fragment
  | Thing_Office_Fragment
  | Thing_Participation_Fragment
  | Thing_Partnership_Fragment
  | Thing_Position_Fragment
  | Thing_Sanction_Fragment
  | Thing_Supply_Fragment
  | Thing_Warning_Fragment;

export type SearchQueryVariables = Exact<{
  text: unknown;
  first: number;
}>;

export type SearchQuery = {
  search: Array<{
    score: number;
    text: string;
    highlights: Array<{ start: number; end: number }>;
    node:
      | {
          __typename: 'Claim';
          quote: string | null;
          id: string;
          fact:
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing };
        }
      | { __typename: 'Detail'; id: string }
      | { __typename: 'Name'; id: string }
      | { __typename: 'Article'; id: string }
      | { __typename: 'Sentence'; id: string }
      | { __typename: 'Unclaimed'; id: string }
      | { __typename: 'Agreement'; name: string; articleClaims: number; id: string }
      | { __typename: 'Country'; name: string; articleClaims: number; id: string }
      | { __typename: 'Event'; name: string; articleClaims: number; id: string }
      | { __typename: 'Group'; name: string; articleClaims: number; id: string }
      | { __typename: 'Organization'; name: string; articleClaims: number; id: string }
      | { __typename: 'Person'; name: string; articleClaims: number; id: string }
      | { __typename: 'Place'; name: string; articleClaims: number; id: string }
      | { __typename: 'WeaponSystem'; name: string; articleClaims: number; id: string }
      | { __typename: 'Assessment'; id: string }
      | { __typename: 'Attack'; id: string }
      | { __typename: 'Classification'; id: string }
      | { __typename: 'Contract'; id: string }
      | { __typename: 'Delay'; id: string }
      | { __typename: 'Delivery'; id: string }
      | { __typename: 'Deployment'; id: string }
      | { __typename: 'Effort'; id: string }
      | { __typename: 'Interview'; id: string }
      | { __typename: 'Meeting'; id: string }
      | { __typename: 'Membership'; id: string }
      | { __typename: 'Negotiation'; id: string }
      | { __typename: 'Occurrence'; id: string }
      | { __typename: 'Office'; id: string }
      | { __typename: 'Participation'; id: string }
      | { __typename: 'Partnership'; id: string }
      | { __typename: 'Position'; id: string }
      | { __typename: 'Sanction'; id: string }
      | { __typename: 'Supply'; id: string }
      | { __typename: 'Warning'; id: string };
  }>;
};

export type SentenceFactsQueryVariables = Exact<{
  id: string;
}>;

export type SentenceFactsQuery = {
  node:
    | { __typename: 'Claim'; id: string }
    | { __typename: 'Detail'; id: string }
    | { __typename: 'Name'; id: string }
    | { __typename: 'Article'; id: string }
    | {
        __typename: 'Sentence';
        id: string;
        claims: {
          nodes: Array<{
            id: string;
            fact:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string };
          }>;
        };
      }
    | { __typename: 'Unclaimed'; id: string }
    | { __typename: 'Agreement'; id: string }
    | { __typename: 'Country'; id: string }
    | { __typename: 'Event'; id: string }
    | { __typename: 'Group'; id: string }
    | { __typename: 'Organization'; id: string }
    | { __typename: 'Person'; id: string }
    | { __typename: 'Place'; id: string }
    | { __typename: 'WeaponSystem'; id: string }
    | { __typename: 'Assessment'; id: string }
    | { __typename: 'Attack'; id: string }
    | { __typename: 'Classification'; id: string }
    | { __typename: 'Contract'; id: string }
    | { __typename: 'Delay'; id: string }
    | { __typename: 'Delivery'; id: string }
    | { __typename: 'Deployment'; id: string }
    | { __typename: 'Effort'; id: string }
    | { __typename: 'Interview'; id: string }
    | { __typename: 'Meeting'; id: string }
    | { __typename: 'Membership'; id: string }
    | { __typename: 'Negotiation'; id: string }
    | { __typename: 'Occurrence'; id: string }
    | { __typename: 'Office'; id: string }
    | { __typename: 'Participation'; id: string }
    | { __typename: 'Partnership'; id: string }
    | { __typename: 'Position'; id: string }
    | { __typename: 'Sanction'; id: string }
    | { __typename: 'Supply'; id: string }
    | { __typename: 'Warning'; id: string }
    | null;
};

export type StartQueryVariables = Exact<{ [key: string]: never }>;

export type StartQuery = {
  articles: {
    totalCount: number;
    nodes: Array<{
      id: string;
      headline: string;
      publisher: string | null;
      coverage: { sentences: number; accounted: number; claims: number };
    }>;
  };
  entities: {
    totalCount: number;
    nodes: Array<
      | { __typename: 'Agreement'; id: string; name: string; articleClaims: number }
      | { __typename: 'Country'; id: string; name: string; articleClaims: number }
      | { __typename: 'Event'; id: string; name: string; articleClaims: number }
      | { __typename: 'Group'; id: string; name: string; articleClaims: number }
      | { __typename: 'Organization'; id: string; name: string; articleClaims: number }
      | { __typename: 'Person'; id: string; name: string; articleClaims: number }
      | { __typename: 'Place'; id: string; name: string; articleClaims: number }
      | { __typename: 'WeaponSystem'; id: string; name: string; articleClaims: number }
    >;
  };
  contracts: {
    totalCount: number;
    nodes: Array<{ __typename: 'Contract'; id: string; title: string; standing: Standing }>;
  };
  facts: { totalCount: number; unassertedCount: number };
};

export type TimelineQueryVariables = Exact<{
  about?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;

export type TimelineQuery = {
  timeline: {
    dated: Array<
      | {
          __typename: 'Assessment';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Attack';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Classification';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Contract';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Delay';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Delivery';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Deployment';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Effort';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Interview';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Meeting';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Membership';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Negotiation';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Occurrence';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Office';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Participation';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Partnership';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Position';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Sanction';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Supply';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Warning';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
    >;
    ranged: Array<
      | {
          __typename: 'Assessment';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Attack';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Classification';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Contract';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Delay';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Delivery';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Deployment';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Effort';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Interview';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Meeting';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Membership';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Negotiation';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Occurrence';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Office';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Participation';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Partnership';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Position';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Sanction';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Supply';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Warning';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
    >;
    undated: Array<
      | {
          __typename: 'Assessment';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Attack';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Classification';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Contract';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Delay';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Delivery';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Deployment';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Effort';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Interview';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Meeting';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Membership';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Negotiation';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Occurrence';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Office';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Participation';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Partnership';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Position';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Sanction';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Supply';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
      | {
          __typename: 'Warning';
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        }
    >;
  };
};

type Moment_Assessment_Fragment = {
  __typename: 'Assessment';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Attack_Fragment = {
  __typename: 'Attack';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Classification_Fragment = {
  __typename: 'Classification';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Contract_Fragment = {
  __typename: 'Contract';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Delay_Fragment = {
  __typename: 'Delay';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Delivery_Fragment = {
  __typename: 'Delivery';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Deployment_Fragment = {
  __typename: 'Deployment';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Effort_Fragment = {
  __typename: 'Effort';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Interview_Fragment = {
  __typename: 'Interview';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Meeting_Fragment = {
  __typename: 'Meeting';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Membership_Fragment = {
  __typename: 'Membership';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Negotiation_Fragment = {
  __typename: 'Negotiation';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Occurrence_Fragment = {
  __typename: 'Occurrence';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Office_Fragment = {
  __typename: 'Office';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Participation_Fragment = {
  __typename: 'Participation';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Partnership_Fragment = {
  __typename: 'Partnership';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Position_Fragment = {
  __typename: 'Position';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Sanction_Fragment = {
  __typename: 'Sanction';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Supply_Fragment = {
  __typename: 'Supply';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

type Moment_Warning_Fragment = {
  __typename: 'Warning';
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
};

export type MomentFragment =
  | Moment_Assessment_Fragment
  | Moment_Attack_Fragment
  | Moment_Classification_Fragment
  | Moment_Contract_Fragment
  | Moment_Delay_Fragment
  | Moment_Delivery_Fragment
  | Moment_Deployment_Fragment
  | Moment_Effort_Fragment
  | Moment_Interview_Fragment
  | Moment_Meeting_Fragment
  | Moment_Membership_Fragment
  | Moment_Negotiation_Fragment
  | Moment_Occurrence_Fragment
  | Moment_Office_Fragment
  | Moment_Participation_Fragment
  | Moment_Partnership_Fragment
  | Moment_Position_Fragment
  | Moment_Sanction_Fragment
  | Moment_Supply_Fragment
  | Moment_Warning_Fragment;

export type UnassertedQueryVariables = Exact<{ [key: string]: never }>;

export type UnassertedQuery = {
  facts: {
    totalCount: number;
    nodes: Array<
      | {
          __typename: 'Assessment';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Attack';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Classification';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Contract';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Delay';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Delivery';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Deployment';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Effort';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Interview';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Meeting';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Membership';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Negotiation';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Occurrence';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Office';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Participation';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Partnership';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Position';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Sanction';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Supply';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
      | {
          __typename: 'Warning';
          id: string;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              origin: Origin;
              speaker:
                | { __typename: 'Country'; id: string; name: string }
                | { __typename: 'Group'; id: string; name: string }
                | { __typename: 'Organization'; id: string; name: string }
                | { __typename: 'Person'; id: string; name: string }
                | null;
            }>;
          };
        }
    >;
  };
};

export type FirstQueryQueryVariables = Exact<{
  country: string;
}>;

export type FirstQueryQuery = {
  country: {
    name: string;
    contractsAsBuyer: {
      nodes: Array<{
        title: string;
        seller: { name: string } | { name: string } | { name: string } | { name: string } | null;
        system: { name: string } | null;
        value: { amount: string | number; currency: string | null; printed: string | null } | null;
        signed: { edtf: string; printed: string | null } | null;
        claims: { nodes: Array<{ quote: string | null; cite: string }> };
      }>;
    };
    organizations: { at: string | null; nodes: Array<{ name: string }> };
  } | null;
};

export type MembersOfQueryVariables = Exact<{
  organization: string;
  at?: string | null | undefined;
}>;

export type MembersOfQuery = {
  organization: {
    name: string;
    aliases: Array<string>;
    members: {
      at: string | null;
      totalCount: number;
      edges: Array<{
        origins: Array<Origin>;
        node: { name: string } | { name: string } | { name: string } | { name: string };
        from: { edtf: string } | null;
        claims: Array<{ origin: Origin; citation: { title: string; url: string | null } | null }>;
      }>;
    };
  } | null;
};

export type OrganizationsOfQueryVariables = Exact<{
  country: string;
  at?: string | null | undefined;
}>;

export type OrganizationsOfQuery = {
  country: {
    organizations: {
      at: string | null;
      edges: Array<{
        origins: Array<Origin>;
        from: { edtf: string } | null;
        node: {
          name: string;
          kind: OrganizationKind | null;
          members: {
            totalCount: number;
            nodes: Array<{ name: string } | { name: string } | { name: string } | { name: string }>;
          };
        };
      }>;
    };
  } | null;
};

export type SanctionsOnQueryVariables = Exact<{
  country: string;
}>;

export type SanctionsOnQuery = {
  country: {
    name: string;
    imposed: {
      unassertedCount: number;
      nodes: Array<{
        title: string;
        severity: string | null;
        imposer:
          | { type: EntityType; name: string }
          | { type: EntityType; name: string }
          | { type: EntityType; name: string }
          | { type: EntityType; name: string }
          | null;
        claims: { nodes: Array<{ quote: string | null }> };
      }>;
    };
    threatened: {
      nodes: Array<{
        title: string;
        standing: Standing;
        claims: { nodes: Array<{ quote: string | null; modality: Modality }> };
      }>;
    };
  } | null;
};

export type ThreatenedOrFearedQueryVariables = Exact<{
  standing?: Array<Standing> | Standing | null | undefined;
}>;

export type ThreatenedOrFearedQuery = {
  facts: {
    totalCount: number;
    nodes: Array<
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{
              quote: string | null;
              modality: Modality;
              speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
            }>;
          };
        }
    >;
  };
};

export type WeaponSystemsSuppliedByQueryVariables = Exact<{
  country: string;
}>;

export type WeaponSystemsSuppliedByQuery = {
  country: {
    weaponSystemsSupplied: {
      edges: Array<{
        certainty: Certainty | null;
        node: { name: string; recipients: { nodes: Array<{ name: string }> } };
        claims: Array<{ quote: string | null }>;
      }>;
    };
    suppliesTo: { nodes: Array<{ name: string }> };
  } | null;
};

export type WhatAlipovSaysQueryVariables = Exact<{
  person: string;
}>;

export type WhatAlipovSaysQuery = {
  person: {
    name: string;
    offices: { nodes: Array<{ title: string; country: { name: string } | null }> };
    claims: {
      totalCount: number;
      nodes: Array<{
        quote: string | null;
        voice: Voice | null;
        modality: Modality;
        via: { name: string } | { name: string } | { name: string } | { name: string } | null;
        fact:
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing };
      }>;
    };
  } | null;
};

export type WhereLeadersCouldMeetQueryVariables = Exact<{ [key: string]: never }>;

export type WhereLeadersCouldMeetQuery = {
  participations: {
    nodes: Array<{
      standing: Standing;
      participant:
        | { type: EntityType; name: string }
        | { type: EntityType; name: string }
        | { type: EntityType; name: string }
        | { type: EntityType; name: string }
        | null;
      forum: { name: string; aliases: Array<string> } | null;
      claims: {
        nodes: Array<{
          quote: string | null;
          modality: Modality;
          speaker: { name: string } | { name: string } | { name: string } | { name: string } | null;
        }>;
      };
    }>;
  };
};

export type WhoSoldWhatToIndiaQueryVariables = Exact<{
  buyer: string;
}>;

export type WhoSoldWhatToIndiaQuery = {
  country: {
    contractsAsBuyer: {
      totalCount: number;
      unassertedCount: number;
      nodes: Array<{
        id: string;
        quantity: number | null;
        unit: string | null;
        seller: { name: string } | { name: string } | { name: string } | { name: string } | null;
        system: { name: string } | null;
        value: { amount: string | number; currency: string | null } | null;
        signed: { edtf: string; certainty: Certainty | null } | null;
        claims: {
          nodes: Array<{
            quote: string | null;
            start: number | null;
            end: number | null;
            verified: boolean | null;
            voice: Voice | null;
            modality: Modality;
            article: { headline: string } | null;
          }>;
        };
      }>;
    };
  } | null;
};
