// Generated from operations/mcp/ by `npm run generate`. Do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type McpArticleQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type McpArticleQuery = {
  article: {
    id: string;
    headline: string;
    publisher: string | null;
    url: string | null;
    published: { edtf: string; certainty: Certainty | null; basis: string | null } | null;
    coverage: { sentences: number; accounted: number; characters: number; covered: number; claims: number };
    sentences: {
      nodes: Array<{
        number: number;
        text: string;
        garbled: boolean;
        claims: { totalCount: number };
        unclaimed: Array<{ reason: UnclaimedReason }>;
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type McpArticlesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type McpArticlesQuery = {
  articles: {
    totalCount: number;
    nodes: Array<{
      id: string;
      headline: string;
      publisher: string | null;
      published: { edtf: string; certainty: Certainty | null } | null;
      coverage: { sentences: number; accounted: number; claims: number };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type McpEntityQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
}>;

export type McpEntityQuery = {
  entity:
    | ({
        id: string;
        name: string;
        aliases: Array<string>;
        origins: Array<Origin>;
        articles: Array<{ id: string; headline: string }>;
        facts: {
          totalCount: number;
          unassertedCount: number;
          nodes: Array<
            | {
                id: string;
                title: string;
                standing: Standing;
                sources: number;
                earliest: string | null;
                latest: string | null;
                claims: {
                  totalCount: number;
                  nodes: Array<{
                    id: string;
                    quote: string | null;
                    modality: Modality;
                    voice: Voice | null;
                    cite: string;
                    speaker: { name: string } | null;
                  }>;
                };
              }
            | {
                id: string;
                title: string;
                standing: Standing;
                sources: number;
                earliest: string | null;
                latest: string | null;
                claims: {
                  totalCount: number;
                  nodes: Array<{
                    id: string;
                    quote: string | null;
                    modality: Modality;
                    voice: Voice | null;
                    cite: string;
                    speaker: { name: string } | null;
                  }>;
                };
              }
          >;
        };
      } & {
        __typename:
          'Agreement' | 'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place' | 'WeaponSystem';
      })
    | null;
};

type KnownFact_MBs3MdAsGGlXrLcfB1kAru4fHeY9r6Dz13IeMhjAwA_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  sources: number;
  earliest: string | null;
  latest: string | null;
  claims: {
    totalCount: number;
    nodes: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      cite: string;
      speaker: { name: string } | null;
    }>;
  };
};

type KnownFact_FzJ3pj8jroLSlZOodUpWt8BkQmzGdwra5bn7lymGq_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  sources: number;
  earliest: string | null;
  latest: string | null;
  claims: {
    totalCount: number;
    nodes: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      cite: string;
      speaker: { name: string } | null;
    }>;
  };
};

export type KnownFactFragment =
  | KnownFact_MBs3MdAsGGlXrLcfB1kAru4fHeY9r6Dz13IeMhjAwA_Fragment
  | KnownFact_FzJ3pj8jroLSlZOodUpWt8BkQmzGdwra5bn7lymGq_Fragment;

export type KnownClaimFragment = {
  id: string;
  quote: string | null;
  modality: Modality;
  voice: Voice | null;
  cite: string;
  speaker: { name: string } | null;
};

export type McpFactsQueryVariables = Exact<{
  about: string;
  types?: Array<FactType> | FactType | null | undefined;
  role?: string | null | undefined;
  standing?: Array<Standing> | Standing | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type McpFactsQuery = {
  entity: {
    name: string;
    facts: {
      totalCount: number;
      unassertedCount: number;
      nodes: Array<
        | {
            id: string;
            title: string;
            standing: Standing;
            sources: number;
            earliest: string | null;
            latest: string | null;
            claims: {
              totalCount: number;
              nodes: Array<{
                id: string;
                quote: string | null;
                modality: Modality;
                voice: Voice | null;
                cite: string;
                speaker: { name: string } | null;
              }>;
            };
          }
        | {
            id: string;
            title: string;
            standing: Standing;
            sources: number;
            earliest: string | null;
            latest: string | null;
            claims: {
              totalCount: number;
              nodes: Array<{
                id: string;
                quote: string | null;
                modality: Modality;
                voice: Voice | null;
                cite: string;
                speaker: { name: string } | null;
              }>;
            };
          }
      >;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

type AboutFact_MBs3MdAsGGlXrLcfB1kAru4fHeY9r6Dz13IeMhjAwA_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  sources: number;
  earliest: string | null;
  latest: string | null;
  claims: {
    totalCount: number;
    nodes: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      cite: string;
      speaker: { name: string } | null;
    }>;
  };
};

type AboutFact_FzJ3pj8jroLSlZOodUpWt8BkQmzGdwra5bn7lymGq_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  sources: number;
  earliest: string | null;
  latest: string | null;
  claims: {
    totalCount: number;
    nodes: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      cite: string;
      speaker: { name: string } | null;
    }>;
  };
};

export type AboutFactFragment =
  | AboutFact_MBs3MdAsGGlXrLcfB1kAru4fHeY9r6Dz13IeMhjAwA_Fragment
  | AboutFact_FzJ3pj8jroLSlZOodUpWt8BkQmzGdwra5bn7lymGq_Fragment;

export type AboutClaimFragment = {
  id: string;
  quote: string | null;
  modality: Modality;
  voice: Voice | null;
  cite: string;
  speaker: { name: string } | null;
};

export type McpPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops?: number | null | undefined;
  first?: number | null | undefined;
}>;

export type McpPathsQuery = {
  paths: Array<{
    length: number;
    weakest: Certainty;
    hops: Array<{
      role: string;
      forwards: boolean;
      certainty: Certainty;
      from:
        | { id: string }
        | { name: string; id: string }
        | { title: string; standing: Standing; id: string }
        | { title: string; standing: Standing; id: string };
      to:
        | { id: string }
        | { name: string; id: string }
        | { title: string; standing: Standing; id: string }
        | { title: string; standing: Standing; id: string };
      claim: {
        id: string;
        quote: string | null;
        modality: Modality;
        voice: Voice | null;
        cite: string;
        speaker: { name: string } | null;
      };
    }>;
  }>;
};

type PathEnd_JnMkGRaBejs7m1ltIwC5rZ4tWlV7OUkXwLkwjDQcQYo_Fragment = { id: string };

type PathEnd_Ksw9xNgE8dXu2Qorz81ZptGxYWqTuzaxGw8Pu3FAsaM_Fragment = { name: string; id: string };

type PathEnd_MBs3MdAsGGlXrLcfB1kAru4fHeY9r6Dz13IeMhjAwA_Fragment = {
  title: string;
  standing: Standing;
  id: string;
};

type PathEnd_FzJ3pj8jroLSlZOodUpWt8BkQmzGdwra5bn7lymGq_Fragment = {
  title: string;
  standing: Standing;
  id: string;
};

export type PathEndFragment =
  | PathEnd_JnMkGRaBejs7m1ltIwC5rZ4tWlV7OUkXwLkwjDQcQYo_Fragment
  | PathEnd_Ksw9xNgE8dXu2Qorz81ZptGxYWqTuzaxGw8Pu3FAsaM_Fragment
  | PathEnd_MBs3MdAsGGlXrLcfB1kAru4fHeY9r6Dz13IeMhjAwA_Fragment
  | PathEnd_FzJ3pj8jroLSlZOodUpWt8BkQmzGdwra5bn7lymGq_Fragment;

export type McpSearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  standing?: Array<Standing> | Standing | null | undefined;
}>;

export type McpSearchQuery = {
  search: Array<{
    text: string;
    node:
      | ({
          id: string;
          quote: string | null;
          modality: Modality;
          voice: Voice | null;
          cite: string;
          fact:
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing };
          speaker: { name: string } | null;
        } & { __typename: 'Claim' })
      | ({ id: string } & { __typename: 'Detail' | 'Name' | 'Unclaimed' | 'Decision' })
      | ({ headline: string; id: string } & { __typename: 'Article' })
      | ({ number: number; id: string; article: { id: string; headline: string } } & {
          __typename: 'Sentence';
        })
      | ({ name: string; articleClaims: number; id: string } & {
          __typename:
            | 'Agreement'
            | 'Country'
            | 'Event'
            | 'Group'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'WeaponSystem';
        })
      | ({
          id: string;
          title: string;
          standing: Standing;
          sources: number;
          earliest: string | null;
          latest: string | null;
          claims: {
            totalCount: number;
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              cite: string;
              speaker: { name: string } | null;
            }>;
          };
        } & {
          __typename:
            | 'Accord'
            | 'Aid'
            | 'Approval'
            | 'Assessment'
            | 'Attack'
            | 'Classification'
            | 'Contract'
            | 'Delay'
            | 'Delivery'
            | 'Deployment'
            | 'Effort'
            | 'Exercise'
            | 'Interview'
            | 'Loss'
            | 'Meeting'
            | 'Membership'
            | 'Negotiation'
            | 'Occurrence'
            | 'Office'
            | 'Participation';
        })
      | ({
          id: string;
          title: string;
          standing: Standing;
          sources: number;
          earliest: string | null;
          latest: string | null;
          claims: {
            totalCount: number;
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              cite: string;
              speaker: { name: string } | null;
            }>;
          };
        } & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' });
  }>;
};

type SearchFact_MBs3MdAsGGlXrLcfB1kAru4fHeY9r6Dz13IeMhjAwA_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  sources: number;
  earliest: string | null;
  latest: string | null;
  claims: {
    totalCount: number;
    nodes: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      cite: string;
      speaker: { name: string } | null;
    }>;
  };
};

type SearchFact_FzJ3pj8jroLSlZOodUpWt8BkQmzGdwra5bn7lymGq_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  sources: number;
  earliest: string | null;
  latest: string | null;
  claims: {
    totalCount: number;
    nodes: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      cite: string;
      speaker: { name: string } | null;
    }>;
  };
};

export type SearchFactFragment =
  | SearchFact_MBs3MdAsGGlXrLcfB1kAru4fHeY9r6Dz13IeMhjAwA_Fragment
  | SearchFact_FzJ3pj8jroLSlZOodUpWt8BkQmzGdwra5bn7lymGq_Fragment;

export type SearchClaimFragment = {
  id: string;
  quote: string | null;
  modality: Modality;
  voice: Voice | null;
  cite: string;
  speaker: { name: string } | null;
};

export type McpTensionsQueryVariables = Exact<{
  about?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type McpTensionsQuery = {
  tensionPage: {
    totalCount: number;
    nodes: Array<{
      kind: TensionKind;
      why: string;
      left: {
        id: string;
        quote: string | null;
        modality: Modality;
        voice: Voice | null;
        cite: string;
        speaker: { name: string } | null;
        fact:
          | { id: string; title: string; standing: Standing }
          | { id: string; title: string; standing: Standing };
      };
      right: {
        id: string;
        quote: string | null;
        modality: Modality;
        voice: Voice | null;
        cite: string;
        speaker: { name: string } | null;
        fact:
          | { id: string; title: string; standing: Standing }
          | { id: string; title: string; standing: Standing };
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type TensionSideFragment = {
  id: string;
  quote: string | null;
  modality: Modality;
  voice: Voice | null;
  cite: string;
  speaker: { name: string } | null;
  fact: { id: string; title: string; standing: Standing } | { id: string; title: string; standing: Standing };
};

export type McpTimelineQueryVariables = Exact<{
  about?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  standing?: Array<Standing> | Standing | null | undefined;
}>;

export type McpTimelineQuery = {
  timeline: {
    dated: Array<
      | {
          id: string;
          title: string;
          standing: Standing;
          sources: number;
          earliest: string | null;
          latest: string | null;
          claims: {
            totalCount: number;
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              cite: string;
              speaker: { name: string } | null;
            }>;
          };
        }
      | {
          id: string;
          title: string;
          standing: Standing;
          sources: number;
          earliest: string | null;
          latest: string | null;
          claims: {
            totalCount: number;
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              cite: string;
              speaker: { name: string } | null;
            }>;
          };
        }
    >;
    ranged: Array<
      | {
          id: string;
          title: string;
          standing: Standing;
          sources: number;
          earliest: string | null;
          latest: string | null;
          claims: {
            totalCount: number;
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              cite: string;
              speaker: { name: string } | null;
            }>;
          };
        }
      | {
          id: string;
          title: string;
          standing: Standing;
          sources: number;
          earliest: string | null;
          latest: string | null;
          claims: {
            totalCount: number;
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              cite: string;
              speaker: { name: string } | null;
            }>;
          };
        }
    >;
    undated: Array<
      | {
          id: string;
          title: string;
          standing: Standing;
          sources: number;
          earliest: string | null;
          latest: string | null;
          claims: {
            totalCount: number;
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              cite: string;
              speaker: { name: string } | null;
            }>;
          };
        }
      | {
          id: string;
          title: string;
          standing: Standing;
          sources: number;
          earliest: string | null;
          latest: string | null;
          claims: {
            totalCount: number;
            nodes: Array<{
              id: string;
              quote: string | null;
              modality: Modality;
              voice: Voice | null;
              cite: string;
              speaker: { name: string } | null;
            }>;
          };
        }
    >;
  };
};

type TimeFact_MBs3MdAsGGlXrLcfB1kAru4fHeY9r6Dz13IeMhjAwA_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  sources: number;
  earliest: string | null;
  latest: string | null;
  claims: {
    totalCount: number;
    nodes: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      cite: string;
      speaker: { name: string } | null;
    }>;
  };
};

type TimeFact_FzJ3pj8jroLSlZOodUpWt8BkQmzGdwra5bn7lymGq_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  sources: number;
  earliest: string | null;
  latest: string | null;
  claims: {
    totalCount: number;
    nodes: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      cite: string;
      speaker: { name: string } | null;
    }>;
  };
};

export type TimeFactFragment =
  | TimeFact_MBs3MdAsGGlXrLcfB1kAru4fHeY9r6Dz13IeMhjAwA_Fragment
  | TimeFact_FzJ3pj8jroLSlZOodUpWt8BkQmzGdwra5bn7lymGq_Fragment;

export type TimeClaimFragment = {
  id: string;
  quote: string | null;
  modality: Modality;
  voice: Voice | null;
  cite: string;
  speaker: { name: string } | null;
};
