// Generated from operations/ by `npm run generate`. Do not edit.

import { parse } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DecimalInput, Decimal, Day, Edtf } from '../scalars.ts';
/** What a fact's unrejected claims add up to. ASSERTED means that some source says so, not that it is so. */
export type Standing =
  /** Some claim affirms it, and none denies it. */
  | 'ASSERTED'
  /** Some claim affirms it, and another denies it. */
  | 'CONTESTED'
  /** Some claim denies it, and none affirms it. */
  | 'DENIED'
  /** Somebody threatens it; nobody says that it happened. */
  | 'THREATENED'
  /** Somebody fears, hopes or supposes it. */
  | 'POSSIBLE'
  /** Somebody was asked about it and gave no answer. */
  | 'UNKNOWN'
  /**
   * All of its claims are proposals that nobody has accepted. It is in no total and supports no derived link, and it is
   * found only where PROPOSED is named.
   */
  | 'PROPOSED';

/** How a claim commits itself to its fact. Only this expresses negation. */
export type Modality =
  /** Said to be so. */
  | 'ASSERTED'
  /** Taken for granted in saying something else. */
  | 'PRESUPPOSED'
  /** Somebody's view; on positions and assessments only. */
  | 'OPINION'
  /** Feared, hoped or held to be possible. */
  | 'POSSIBLE'
  /** Said to be so under a condition. */
  | 'CONDITIONAL'
  /** Somebody threatens to do it. */
  | 'THREATENED'
  /** Said not to be so. */
  | 'NEGATED'
  /** Asked about and not answered. */
  | 'NOT_ANSWERED';

/** In whose words a claim is. */
export type Voice =
  /** The headline's words. */
  | 'HEADLINE'
  /** The article's own words. */
  | 'ARTICLE'
  /** The article reports what a speaker says, in its own words. */
  | 'INDIRECT'
  /** A speaker's own words, in quotation marks. */
  | 'DIRECT_QUOTE'
  /** Reported without naming a speaker: “it turns out that”. */
  | 'UNATTRIBUTED';

/** How certain a detail is. */
export type Certainty =
  /** Printed in the quote. */
  | 'EXPLICIT'
  /** Follows by rule from what is printed. */
  | 'DERIVED'
  /** A reader's inference; `basis` gives the reason. */
  | 'INFERRED';

/** Where something comes from. */
export type Origin =
  /** An article prints it. */
  | 'ARTICLE'
  /** Reference data with a citation; no article says it. */
  | 'CURATED';

/** Why a passage makes no claim. */
export type UnclaimedReason =
  /** Too damaged to read; never silently repaired. */
  | 'UNPARSABLE'
  /** About the article itself: publisher, dateline, attribution. */
  | 'METADATA'
  /** Background or scene-setting; nothing that would be a fact. */
  | 'BACKGROUND'
  /** Says something for which there is no fact type. */
  | 'NO_FACT_TYPE'
  /** A view or feeling about no fact. */
  | 'OPINION_WITHOUT_FACT'
  /** Repeats a claim of the same article. */
  | 'REPETITION'
  /** Anything else; `note` says what. */
  | 'OTHER';

/** What an organization is. */
export type OrganizationKind =
  /** States or unions of states are its members. */
  | 'INTERGOVERNMENTAL'
  /** A newspaper, broadcaster or news agency. */
  | 'MEDIA'
  /** Armed forces or a part of them. */
  | 'MILITARY'
  /** A business, private or owned by a state. */
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

/** How two claims are in tension. */
export type TensionKind =
  /** One affirms what the other denies. */
  | 'CONTRADICTS'
  /** One makes the other less certain without denying it. */
  | 'WEAKENS'
  /** They date one happening, or its beginning, differently. */
  | 'DIFFERS_IN_DATE'
  /** They give a fact different numbers, amounts or roles. */
  | 'DIFFERS_IN_VALUE'
  /** They call one happening by different names. */
  | 'DIFFERS_IN_FRAME'
  /** They say the same in other words. */
  | 'RESTATES';

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
  /** Actors sign an agreement, a treaty or a memorandum that orders no weapons. */
  | 'Accord'
  /** Something given, not sold: weapons, equipment or money for the armed forces of another. Pledged aid is POSSIBLE until it is said to be given. */
  | 'Aid'
  /** A sale of arms is requested of the government that must allow it, or that government allows or refuses it. Says nothing of a contract. */
  | 'Approval'
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
  /** Armed forces train, alone or together. */
  | 'Exercise'
  /** Somebody is asked and speaks to a journalist or a medium. */
  | 'Interview'
  /** Weapons are destroyed, shot down, sunk, captured or otherwise lost. */
  | 'Loss'
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
  /** A weapon system is made, also under licence or with technology handed over. What is only planned is POSSIBLE. */
  | 'Production'
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
      published: { edtf: Edtf; certainty: Certainty | null; basis: string | null } | null;
      sentences: {
        nodes: Array<{
          number: number;
          text: string;
          garbled: boolean;
          note: string | null;
          claims: { nodes: Array<{ modality: Modality; fact: { title: string } | { title: string } }> };
          unclaimed: Array<{ quote: string; reason: UnclaimedReason }>;
        }>;
      };
    }>;
  };
};

export type ContractsByCountryQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ContractsByCountryQuery = {
  countries: {
    nodes: Array<{
      id: string;
      name: string;
      contractsAsBuyer: {
        totalCount: number;
        nodes: Array<{
          id: string;
          title: string;
          standing: Standing;
          claims: { nodes: Array<{ id: string; quote: string | null; cite: string }> };
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ContractsOverQueryVariables = Exact<{
  amount: DecimalInput;
}>;

export type ContractsOverQuery = {
  contracts: {
    totalCount: number;
    nodes: Array<{
      title: string;
      value: { amount: Decimal; currency: string | null; printed: string | null } | null;
      signed: { edtf: Edtf } | null;
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
        supplier: { name: string } | null;
        recipient: { name: string } | null;
        began: {
          edtf: Edtf;
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

export type EveryClaimQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type EveryClaimQuery = {
  claims: {
    totalCount: number;
    nodes: Array<{
      quote: string | null;
      modality: Modality;
      cite: string;
      speaker: { name: string } | null;
      fact: { title: string; standing: Standing } | { title: string; standing: Standing };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ExplainPathQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type ExplainPathQuery = {
  paths: Array<{
    length: number;
    weakest: Certainty;
    hops: Array<{
      role: string;
      certainty: Certainty;
      from: { name: string } | { title: string } | { title: string };
      to: { name: string } | { title: string } | { title: string };
      claim: { quote: string | null; cite: string };
    }>;
  }>;
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
        seller: { name: string } | null;
        system: { name: string } | null;
        value: { amount: Decimal; currency: string | null; printed: string | null } | null;
        signed: { edtf: Edtf; printed: string | null } | null;
        claims: { nodes: Array<{ quote: string | null; cite: string }> };
      }>;
    };
    organizations: { at: Day | null; nodes: Array<{ name: string }> };
  } | null;
};

export type FramingOfQueryVariables = Exact<{
  of: string;
}>;

export type FramingOfQuery = {
  framing: Array<{
    words: string;
    voice: Voice;
    speaker: { name: string } | null;
    claims: Array<{ quote: string | null }>;
  }>;
};

export type HowMuchQueryVariables = Exact<{ [key: string]: never }>;

export type HowMuchQuery = {
  facts: { totalCount: number };
  claims: { totalCount: number };
  articles: { totalCount: number };
};

export type MembersOfQueryVariables = Exact<{
  organization: string;
  at?: Day | null | undefined;
}>;

export type MembersOfQuery = {
  organization: {
    name: string;
    aliases: Array<string>;
    members: {
      at: Day | null;
      totalCount: number;
      edges: Array<{
        origins: Array<Origin>;
        node: { name: string };
        from: { edtf: Edtf } | null;
        claims: Array<{ origin: Origin; citation: { title: string; url: string | null } | null }>;
      }>;
    };
  } | null;
};

export type OrganizationsOfQueryVariables = Exact<{
  country: string;
  at?: Day | null | undefined;
}>;

export type OrganizationsOfQuery = {
  country: {
    organizations: {
      at: Day | null;
      edges: Array<{
        origins: Array<Origin>;
        from: { edtf: Edtf } | null;
        node: {
          name: string;
          kind: OrganizationKind | null;
          members: { totalCount: number; nodes: Array<{ name: string }> };
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
        imposer: { type: EntityType; name: string } | null;
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
            nodes: Array<{ quote: string | null; modality: Modality; speaker: { name: string } | null }>;
          };
        }
      | {
          type: FactType;
          title: string;
          standing: Standing;
          claims: {
            nodes: Array<{ quote: string | null; modality: Modality; speaker: { name: string } | null }>;
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
        via: { name: string } | null;
        fact:
          | { type: FactType; title: string; standing: Standing }
          | { type: FactType; title: string; standing: Standing };
      }>;
    };
  } | null;
};

export type WhatIsOpenQueryVariables = Exact<{ [key: string]: never }>;

export type WhatIsOpenQuery = {
  openQuestions: Array<{ question: string; raisedBy: Array<{ quote: string | null }> }>;
};

export type WhatPullsApartQueryVariables = Exact<{
  kinds?: Array<TensionKind> | TensionKind | null | undefined;
}>;

export type WhatPullsApartQuery = {
  tensions: Array<{
    kind: TensionKind;
    why: string;
    left: { quote: string | null; speaker: { name: string } | null };
    right: { quote: string | null; speaker: { name: string } | null };
  }>;
};

export type WhereLeadersCouldMeetQueryVariables = Exact<{ [key: string]: never }>;

export type WhereLeadersCouldMeetQuery = {
  participations: {
    nodes: Array<{
      standing: Standing;
      participant: { type: EntityType; name: string } | null;
      forum: { name: string; aliases: Array<string> } | null;
      claims: {
        nodes: Array<{ quote: string | null; modality: Modality; speaker: { name: string } | null }>;
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
        seller: { name: string } | null;
        system: { name: string } | null;
        value: { amount: Decimal; currency: string | null } | null;
        signed: { edtf: Edtf; certainty: Certainty | null } | null;
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

/** How was an article read, sentence by sentence: which claims were made, and what made none? */
export const articleSentences: TypedDocumentNode<ArticleSentencesQuery, ArticleSentencesQueryVariables> =
  /* #__PURE__ */ parse(`query articleSentences {
  articles {
    nodes {
      headline
      publisher
      published {
        edtf
        certainty
        basis
      }
      sentences(first: 100) {
        nodes {
          number
          text
          garbled
          note
          claims {
            nodes {
              modality
              fact {
                title
              }
            }
          }
          unclaimed {
            quote
            reason
          }
        }
      }
    }
  }
}
`);

/** Which countries buy what, and which words say so? From countries over contracts to quotes, page by page. */
export const contractsByCountry: TypedDocumentNode<
  ContractsByCountryQuery,
  ContractsByCountryQueryVariables
> = /* #__PURE__ */ parse(`query contractsByCountry($first: Int, $after: String) {
  countries(first: $first, after: $after) {
    nodes {
      id
      name
      contractsAsBuyer(first: 10) {
        totalCount
        nodes {
          id
          title
          standing
          claims(first: 10) {
            nodes {
              id
              quote
              cite
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`);

/** Which contracts are worth more than an amount? Currencies are never converted. */
export const contractsOver: TypedDocumentNode<ContractsOverQuery, ContractsOverQueryVariables> =
  /* #__PURE__ */ parse(`query contractsOver($amount: Decimal!) {
  contracts(filter: { value: { min: $amount } }, orderBy: { by: VALUE, direction: DESC }) {
    totalCount
    nodes {
      title
      value {
        amount
        currency
        printed
      }
      signed {
        edtf
      }
      claims {
        nodes {
          cite
        }
      }
    }
  }
}
`);

/** Which deliveries began, how far has each got, where is it deployed, and how sure is that? */
export const deliveriesAndHowFar: TypedDocumentNode<
  DeliveriesAndHowFarQuery,
  DeliveriesAndHowFarQueryVariables
> = /* #__PURE__ */ parse(`query deliveriesAndHowFar($system: String!) {
  weaponSystem(name: $system) {
    name
    deliveries {
      totalCount
      nodes {
        item
        progress
        supplier {
          name
        }
        recipient {
          name
        }
        began {
          edtf
          printed
          certainty
          basis
        }
        deployments {
          nodes {
            place {
              name
            }
            borders {
              name
            }
          }
        }
        claims {
          nodes {
            quote
            voice
            details {
              field
              value
              printed
              certainty
              basis
            }
          }
        }
      }
    }
  }
}
`);

/** Every claim on any fact that stands, page by page: what is said, by whom, in which words? */
export const everyClaim: TypedDocumentNode<EveryClaimQuery, EveryClaimQueryVariables> =
  /* #__PURE__ */ parse(`query everyClaim($first: Int, $after: String) {
  claims(first: $first, after: $after) {
    totalCount
    nodes {
      quote
      modality
      speaker {
        name
      }
      fact {
        title
        standing
      }
      cite
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`);

/** How two things are linked: each hop is a role in a fact, explained by a claim's quote. */
export const explainPath: TypedDocumentNode<ExplainPathQuery, ExplainPathQueryVariables> =
  /* #__PURE__ */ parse(`query explainPath($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 3) {
    length
    weakest
    hops {
      role
      certainty
      from {
        ... on Entity {
          name
        }
        ... on Fact {
          title
        }
      }
      to {
        ... on Entity {
          name
        }
        ... on Fact {
          title
        }
      }
      claim {
        quote
        cite
      }
    }
  }
}
`);

/** What does a country buy, from whom, and which organizations is it in? Start here. */
export const firstQuery: TypedDocumentNode<FirstQueryQuery, FirstQueryQueryVariables> =
  /* #__PURE__ */ parse(`query firstQuery($country: String!) {
  country(name: $country) {
    name
    contractsAsBuyer {
      nodes {
        title
        seller {
          name
        }
        system {
          name
        }
        value {
          amount
          currency
          printed
        }
        signed {
          edtf
          printed
        }
        claims {
          nodes {
            quote
            cite
          }
        }
      }
    }
    organizations {
      at
      nodes {
        name
      }
    }
  }
}
`);

/** What each speaker calls the same happening. */
export const framingOf: TypedDocumentNode<FramingOfQuery, FramingOfQueryVariables> =
  /* #__PURE__ */ parse(`query framingOf($of: ID!) {
  framing(of: $of) {
    words
    voice
    speaker {
      name
    }
    claims {
      quote
    }
  }
}
`);

/** How many facts, claims and articles are there? */
export const howMuch: TypedDocumentNode<HowMuchQuery, HowMuchQueryVariables> =
  /* #__PURE__ */ parse(`query howMuch {
  facts {
    totalCount
  }
  claims {
    totalCount
  }
  articles {
    totalCount
  }
}
`);

/** Who is a member of an organization on a day, and where is that written? No article says so: it is reference data. */
export const membersOf: TypedDocumentNode<MembersOfQuery, MembersOfQueryVariables> =
  /* #__PURE__ */ parse(`query membersOf($organization: String!, $at: Date) {
  organization(name: $organization) {
    name
    aliases
    members(at: $at, first: 100) {
      at
      totalCount
      edges {
        node {
          name
        }
        origins
        from {
          edtf
        }
        claims {
          origin
          citation {
            title
            url
          }
        }
      }
    }
  }
}
`);

/** Which organizations is a country a member of on a day, and who else is? */
export const organizationsOf: TypedDocumentNode<OrganizationsOfQuery, OrganizationsOfQueryVariables> =
  /* #__PURE__ */ parse(`query organizationsOf($country: String!, $at: Date) {
  country(name: $country) {
    organizations(at: $at) {
      at
      edges {
        origins
        from {
          edtf
        }
        node {
          name
          kind
          members(at: $at, first: 100) {
            totalCount
            nodes {
              name
            }
          }
        }
      }
    }
  }
}
`);

/** Which sanctions is a country hit by, and which is it only threatened with? */
export const sanctionsOn: TypedDocumentNode<SanctionsOnQuery, SanctionsOnQueryVariables> =
  /* #__PURE__ */ parse(`query sanctionsOn($country: String!) {
  country(name: $country) {
    name
    imposed: sanctionsReceived {
      unassertedCount
      nodes {
        title
        severity
        imposer {
          type
          name
        }
        claims {
          nodes {
            quote
          }
        }
      }
    }
    threatened: sanctionsReceived(standing: [THREATENED]) {
      nodes {
        title
        standing
        claims {
          nodes {
            quote
            modality
          }
        }
      }
    }
  }
}
`);

/** What is only threatened, feared, denied or left unanswered? Lists leave such facts out unless they are asked for. */
export const threatenedOrFeared: TypedDocumentNode<
  ThreatenedOrFearedQuery,
  ThreatenedOrFearedQueryVariables
> = /* #__PURE__ */ parse(`query threatenedOrFeared($standing: [Standing!]) {
  facts(standing: $standing) {
    totalCount
    nodes {
      type
      title
      standing
      claims {
        nodes {
          quote
          modality
          speaker {
            name
          }
        }
      }
    }
  }
}
`);

/** Which weapon systems does a country supply, to whom, and which claims say so? Never from a contract alone. */
export const weaponSystemsSuppliedBy: TypedDocumentNode<
  WeaponSystemsSuppliedByQuery,
  WeaponSystemsSuppliedByQueryVariables
> = /* #__PURE__ */ parse(`query weaponSystemsSuppliedBy($country: String!) {
  country(name: $country) {
    weaponSystemsSupplied {
      edges {
        node {
          name
          recipients {
            nodes {
              name
            }
          }
        }
        certainty
        claims {
          quote
        }
      }
    }
    suppliesTo {
      nodes {
        name
      }
    }
  }
}
`);

/** What does a person say, in which words, and how does each sentence commit itself? */
export const whatAlipovSays: TypedDocumentNode<WhatAlipovSaysQuery, WhatAlipovSaysQueryVariables> =
  /* #__PURE__ */ parse(`query whatAlipovSays($person: String!) {
  person(name: $person) {
    name
    offices {
      nodes {
        title
        country {
          name
        }
      }
    }
    claims(first: 50) {
      totalCount
      nodes {
        quote
        voice
        modality
        via {
          name
        }
        fact {
          type
          title
          standing
        }
      }
    }
  }
}
`);

/** What no article answers, or only lets a reader infer. */
export const whatIsOpen: TypedDocumentNode<WhatIsOpenQuery, WhatIsOpenQueryVariables> =
  /* #__PURE__ */ parse(`query whatIsOpen {
  openQuestions {
    question
    raisedBy {
      quote
    }
  }
}
`);

/** Claims that contradict, weaken or differ, with both quotes. */
export const whatPullsApart: TypedDocumentNode<WhatPullsApartQuery, WhatPullsApartQueryVariables> =
  /* #__PURE__ */ parse(`query whatPullsApart($kinds: [TensionKind!]) {
  tensions(kinds: $kinds) {
    kind
    why
    left {
      quote
      speaker {
        name
      }
    }
    right {
      quote
      speaker {
        name
      }
    }
  }
}
`);

/** Where could the leaders meet? A possibility is no participation: its standing says so. */
export const whereLeadersCouldMeet: TypedDocumentNode<
  WhereLeadersCouldMeetQuery,
  WhereLeadersCouldMeetQueryVariables
> = /* #__PURE__ */ parse(`query whereLeadersCouldMeet {
  participations(standing: [POSSIBLE]) {
    nodes {
      standing
      participant {
        type
        name
      }
      forum {
        name
        aliases
      }
      claims {
        nodes {
          quote
          modality
          speaker {
            name
          }
        }
      }
    }
  }
}
`);

/** Who sold what to a country, for how much, signed when, and in which words does an article say so? */
export const whoSoldWhatToIndia: TypedDocumentNode<
  WhoSoldWhatToIndiaQuery,
  WhoSoldWhatToIndiaQueryVariables
> = /* #__PURE__ */ parse(`query whoSoldWhatToIndia($buyer: String!) {
  country(name: $buyer) {
    contractsAsBuyer(orderBy: { by: SIGNED, direction: DESC }) {
      totalCount
      unassertedCount
      nodes {
        id
        seller {
          name
        }
        system {
          name
        }
        quantity
        unit
        value {
          amount
          currency
        }
        signed {
          edtf
          certainty
        }
        claims {
          nodes {
            quote
            start
            end
            verified
            voice
            modality
            article {
              headline
            }
          }
        }
      }
    }
  }
}
`);
