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
