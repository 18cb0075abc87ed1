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
  /** Somebody threatens to do it. */
  | 'THREATENED'
  /** Said not to be so. */
  | 'NEGATED'
  /** Asked about and not answered. */
  | 'NOT_ANSWERED';

/** Whose words a claim is in. */
export type Voice =
  /** The words stand in the headline. */
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

/** How two claims pull at one another. */
export type TensionKind =
  /** One says that it is so, the other that it is not. */
  | 'CONTRADICTS'
  /** One makes the other less sure, without denying it. */
  | 'WEAKENS'
  /** They put the same happening, or its beginning, on days that cannot both be right. */
  | 'DIFFERS_IN_DATE'
  /** They give the same fact other numbers, amounts or bearers of a role. */
  | 'DIFFERS_IN_VALUE'
  /** They call the same happening by other names. */
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
          claims: { nodes: Array<{ modality: Modality; fact: { title: string } }> };
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
        supplier: { name: string } | null;
        recipient: { name: string } | null;
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
      from: { name: string } | { title: string };
      to: { name: string } | { title: string };
      claim: { quote: string | null; cite: string };
    }>;
  }>;
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
              fact: { id: string; title: string; standing: Standing };
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
  contract:
    | ({
        id: string;
        title: string;
        standing: Standing;
        quantity: number | null;
        unit: string | null;
        buyer:
          | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
          | null;
        seller:
          | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
          | null;
        system: ({ id: string; name: string } & { __typename: 'WeaponSystem' }) | null;
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
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
              | null;
            threat:
              | ({ id: string; title: string; standing: Standing } & {
                  __typename:
                    | 'Assessment'
                    | 'Attack'
                    | 'Classification'
                    | 'Contract'
                    | 'Delay'
                    | 'Delivery'
                    | 'Deployment'
                    | 'Effort'
                    | 'Interview'
                    | 'Meeting'
                    | 'Membership'
                    | 'Negotiation'
                    | 'Occurrence'
                    | 'Office'
                    | 'Participation'
                    | 'Partnership'
                    | 'Position'
                    | 'Sanction'
                    | 'Supply'
                    | 'Warning';
                })
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
                place: ({ id: string; name: string } & { __typename: 'Place' }) | null;
                borders: Array<{ id: string; name: string } & { __typename: 'Country' }>;
                claims: { nodes: Array<{ id: string; quote: string | null }> };
              }>;
            };
          }>;
        };
      } & { __typename: 'Contract' })
    | null;
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
        place: ({ id: string; name: string } & { __typename: 'Place' }) | null;
        borders: Array<{ id: string; name: string } & { __typename: 'Country' }>;
        claims: { nodes: Array<{ id: string; quote: string | null }> };
      }>;
    };
  }>;
};

export type EntityEvidenceQueryVariables = Exact<{
  id: string;
}>;

export type EntityEvidenceQuery = {
  node:
    | ({ id: string } & {
        __typename:
          | 'Claim'
          | 'Detail'
          | 'Name'
          | 'Article'
          | 'Sentence'
          | 'Unclaimed'
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery'
          | 'Deployment'
          | 'Effort'
          | 'Interview'
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office';
      })
    | ({ id: string } & {
        __typename: 'Participation' | 'Partnership' | 'Position' | 'Sanction' | 'Supply' | 'Warning';
      })
    | ({
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
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
              | null;
            via:
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
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
                | ({ id: string } & {
                    __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed';
                  })
                | ({ name: string; id: string } & {
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
                | ({ title: string; id: string } & {
                    __typename:
                      | 'Assessment'
                      | 'Attack'
                      | 'Classification'
                      | 'Contract'
                      | 'Delay'
                      | 'Delivery'
                      | 'Deployment'
                      | 'Effort'
                      | 'Interview'
                      | 'Meeting'
                      | 'Membership'
                      | 'Negotiation'
                      | 'Occurrence'
                      | 'Office'
                      | 'Participation'
                      | 'Partnership'
                      | 'Position'
                      | 'Sanction'
                      | 'Supply'
                      | 'Warning';
                  })
                | null;
            }>;
            fact: { id: string; title: string; standing: Standing } & {
              __typename:
                | 'Assessment'
                | 'Attack'
                | 'Classification'
                | 'Contract'
                | 'Delay'
                | 'Delivery'
                | 'Deployment'
                | 'Effort'
                | 'Interview'
                | 'Meeting'
                | 'Membership'
                | 'Negotiation'
                | 'Occurrence'
                | 'Office'
                | 'Participation'
                | 'Partnership'
                | 'Position'
                | 'Sanction'
                | 'Supply'
                | 'Warning';
            };
          }>;
        };
      } & { __typename: 'Agreement' | 'Event' | 'Place' | 'WeaponSystem' })
    | ({
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
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
              | null;
            via:
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
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
                | ({ id: string } & {
                    __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed';
                  })
                | ({ name: string; id: string } & {
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
                | ({ title: string; id: string } & {
                    __typename:
                      | 'Assessment'
                      | 'Attack'
                      | 'Classification'
                      | 'Contract'
                      | 'Delay'
                      | 'Delivery'
                      | 'Deployment'
                      | 'Effort'
                      | 'Interview'
                      | 'Meeting'
                      | 'Membership'
                      | 'Negotiation'
                      | 'Occurrence'
                      | 'Office'
                      | 'Participation'
                      | 'Partnership'
                      | 'Position'
                      | 'Sanction'
                      | 'Supply'
                      | 'Warning';
                  })
                | null;
            }>;
            fact: { id: string; title: string; standing: Standing } & {
              __typename:
                | 'Assessment'
                | 'Attack'
                | 'Classification'
                | 'Contract'
                | 'Delay'
                | 'Delivery'
                | 'Deployment'
                | 'Effort'
                | 'Interview'
                | 'Meeting'
                | 'Membership'
                | 'Negotiation'
                | 'Occurrence'
                | 'Office'
                | 'Participation'
                | 'Partnership'
                | 'Position'
                | 'Sanction'
                | 'Supply'
                | 'Warning';
            };
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
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
              | null;
            via:
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
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
                | ({ id: string } & {
                    __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed';
                  })
                | ({ name: string; id: string } & {
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
                | ({ title: string; id: string } & {
                    __typename:
                      | 'Assessment'
                      | 'Attack'
                      | 'Classification'
                      | 'Contract'
                      | 'Delay'
                      | 'Delivery'
                      | 'Deployment'
                      | 'Effort'
                      | 'Interview'
                      | 'Meeting'
                      | 'Membership'
                      | 'Negotiation'
                      | 'Occurrence'
                      | 'Office'
                      | 'Participation'
                      | 'Partnership'
                      | 'Position'
                      | 'Sanction'
                      | 'Supply'
                      | 'Warning';
                  })
                | null;
            }>;
            fact: { id: string; title: string; standing: Standing } & {
              __typename:
                | 'Assessment'
                | 'Attack'
                | 'Classification'
                | 'Contract'
                | 'Delay'
                | 'Delivery'
                | 'Deployment'
                | 'Effort'
                | 'Interview'
                | 'Meeting'
                | 'Membership'
                | 'Negotiation'
                | 'Occurrence'
                | 'Office'
                | 'Participation'
                | 'Partnership'
                | 'Position'
                | 'Sanction'
                | 'Supply'
                | 'Warning';
            };
          }>;
        };
      } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
    | null;
};

export type EntityClaimFragment = {
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
    ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' }) | null;
  via:
    ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' }) | null;
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
      | ({ id: string } & { __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' })
      | ({ name: string; id: string } & {
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
      | ({ title: string; id: string } & {
          __typename:
            | 'Assessment'
            | 'Attack'
            | 'Classification'
            | 'Contract'
            | 'Delay'
            | 'Delivery'
            | 'Deployment'
            | 'Effort'
            | 'Interview'
            | 'Meeting'
            | 'Membership'
            | 'Negotiation'
            | 'Occurrence'
            | 'Office'
            | 'Participation'
            | 'Partnership'
            | 'Position'
            | 'Sanction'
            | 'Supply'
            | 'Warning';
        })
      | null;
  }>;
  fact: { id: string; title: string; standing: Standing } & {
    __typename:
      | 'Assessment'
      | 'Attack'
      | 'Classification'
      | 'Contract'
      | 'Delay'
      | 'Delivery'
      | 'Deployment'
      | 'Effort'
      | 'Interview'
      | 'Meeting'
      | 'Membership'
      | 'Negotiation'
      | 'Occurrence'
      | 'Office'
      | 'Participation'
      | 'Partnership'
      | 'Position'
      | 'Sanction'
      | 'Supply'
      | 'Warning';
  };
};

export type FactEvidenceQueryVariables = Exact<{
  id: string;
}>;

export type FactEvidenceQuery = {
  node:
    | ({ id: string } & {
        __typename:
          | 'Claim'
          | 'Detail'
          | 'Name'
          | 'Article'
          | 'Sentence'
          | 'Unclaimed'
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
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
              | null;
            via:
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
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
                | ({ id: string } & {
                    __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed';
                  })
                | ({ name: string; id: string } & {
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
                | ({ title: string; id: string } & {
                    __typename:
                      | 'Assessment'
                      | 'Attack'
                      | 'Classification'
                      | 'Contract'
                      | 'Delay'
                      | 'Delivery'
                      | 'Deployment'
                      | 'Effort'
                      | 'Interview'
                      | 'Meeting'
                      | 'Membership'
                      | 'Negotiation'
                      | 'Occurrence'
                      | 'Office'
                      | 'Participation'
                      | 'Partnership'
                      | 'Position'
                      | 'Sanction'
                      | 'Supply'
                      | 'Warning';
                  })
                | null;
            }>;
            fact: { id: string; title: string; standing: Standing } & {
              __typename:
                | 'Assessment'
                | 'Attack'
                | 'Classification'
                | 'Contract'
                | 'Delay'
                | 'Delivery'
                | 'Deployment'
                | 'Effort'
                | 'Interview'
                | 'Meeting'
                | 'Membership'
                | 'Negotiation'
                | 'Occurrence'
                | 'Office'
                | 'Participation'
                | 'Partnership'
                | 'Position'
                | 'Sanction'
                | 'Supply'
                | 'Warning';
            };
          }>;
        };
      } & {
        __typename:
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery'
          | 'Deployment'
          | 'Effort'
          | 'Interview'
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Sanction'
          | 'Supply'
          | 'Warning';
      })
    | null;
};

export type FactClaimFragment = {
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
    ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' }) | null;
  via:
    ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' }) | null;
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
      | ({ id: string } & { __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' })
      | ({ name: string; id: string } & {
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
      | ({ title: string; id: string } & {
          __typename:
            | 'Assessment'
            | 'Attack'
            | 'Classification'
            | 'Contract'
            | 'Delay'
            | 'Delivery'
            | 'Deployment'
            | 'Effort'
            | 'Interview'
            | 'Meeting'
            | 'Membership'
            | 'Negotiation'
            | 'Occurrence'
            | 'Office'
            | 'Participation'
            | 'Partnership'
            | 'Position'
            | 'Sanction'
            | 'Supply'
            | 'Warning';
        })
      | null;
  }>;
  fact: { id: string; title: string; standing: Standing } & {
    __typename:
      | 'Assessment'
      | 'Attack'
      | 'Classification'
      | 'Contract'
      | 'Delay'
      | 'Delivery'
      | 'Deployment'
      | 'Effort'
      | 'Interview'
      | 'Meeting'
      | 'Membership'
      | 'Negotiation'
      | 'Occurrence'
      | 'Office'
      | 'Participation'
      | 'Partnership'
      | 'Position'
      | 'Sanction'
      | 'Supply'
      | 'Warning';
  };
};

export type MapQueryVariables = Exact<{ [key: string]: never }>;

export type MapQuery = {
  countries: {
    nodes: Array<{ id: string; name: string; aliases: Array<string> } & { __typename: 'Country' }>;
  };
  contracts: {
    nodes: Array<
      {
        id: string;
        title: string;
        standing: Standing;
        from:
          | ({ id: string; name: string; aliases: Array<string> } & {
              __typename: 'Country' | 'Group' | 'Organization' | 'Person';
            })
          | null;
        to:
          | ({ id: string; name: string; aliases: Array<string> } & {
              __typename: 'Country' | 'Group' | 'Organization' | 'Person';
            })
          | null;
      } & { __typename: 'Contract' }
    >;
  };
  deliveries: {
    nodes: Array<
      {
        id: string;
        title: string;
        standing: Standing;
        from:
          | ({ id: string; name: string; aliases: Array<string> } & {
              __typename: 'Country' | 'Group' | 'Organization' | 'Person';
            })
          | null;
        to:
          | ({ id: string; name: string; aliases: Array<string> } & {
              __typename: 'Country' | 'Group' | 'Organization' | 'Person';
            })
          | null;
      } & { __typename: 'Delivery' }
    >;
  };
  sanctions: {
    nodes: Array<
      {
        id: string;
        title: string;
        standing: Standing;
        from:
          | ({ id: string; name: string; aliases: Array<string> } & {
              __typename: 'Country' | 'Group' | 'Organization' | 'Person';
            })
          | null;
        to:
          | ({ id: string; name: string; aliases: Array<string> } & {
              __typename: 'Country' | 'Group' | 'Organization' | 'Person';
            })
          | null;
      } & { __typename: 'Sanction' }
    >;
  };
  meetings: {
    nodes: Array<
      {
        id: string;
        title: string;
        standing: Standing;
        participants: Array<
          { id: string; name: string; aliases: Array<string> } & {
            __typename: 'Country' | 'Group' | 'Organization' | 'Person';
          }
        >;
        to:
          | ({ id: string; name: string; aliases: Array<string> } & {
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
          | null;
      } & { __typename: 'Meeting' }
    >;
  };
};

export type FactFragment = { id: string; title: string; standing: Standing } & {
  __typename:
    | 'Assessment'
    | 'Attack'
    | 'Classification'
    | 'Contract'
    | 'Delay'
    | 'Delivery'
    | 'Deployment'
    | 'Effort'
    | 'Interview'
    | 'Meeting'
    | 'Membership'
    | 'Negotiation'
    | 'Occurrence'
    | 'Office'
    | 'Participation'
    | 'Partnership'
    | 'Position'
    | 'Sanction'
    | 'Supply'
    | 'Warning';
};

export type EndFragment = { id: string; name: string; aliases: Array<string> } & {
  __typename:
    'Agreement' | 'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place' | 'WeaponSystem';
};

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
      | ({ id: string } & { __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' })
      | ({ name: string; origins: Array<Origin>; articleClaims: number; id: string } & {
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
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        } & {
          __typename:
            | 'Assessment'
            | 'Attack'
            | 'Classification'
            | 'Contract'
            | 'Delay'
            | 'Delivery'
            | 'Deployment'
            | 'Effort'
            | 'Interview'
            | 'Meeting'
            | 'Membership'
            | 'Negotiation'
            | 'Occurrence'
            | 'Office'
            | 'Participation'
            | 'Partnership'
            | 'Position'
            | 'Sanction'
            | 'Supply'
            | 'Warning';
        })
    >;
    links: Array<{ from: string; to: string; role: string; certainty: Certainty; claims: Array<string> }>;
  } | null;
};

export type OpenQuestionsQueryVariables = Exact<{
  about?: string | null | undefined;
}>;

export type OpenQuestionsQuery = {
  openQuestions: Array<{
    question: string;
    open: boolean;
    about:
      | ({ id: string } & { __typename: 'Claim' | 'Detail' | 'Name' | 'Sentence' | 'Unclaimed' })
      | ({ headline: string; id: string } & { __typename: 'Article' })
      | ({ name: string; id: string } & {
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
      | ({ title: string; standing: Standing; id: string } & {
          __typename:
            | 'Assessment'
            | 'Attack'
            | 'Classification'
            | 'Contract'
            | 'Delay'
            | 'Delivery'
            | 'Deployment'
            | 'Effort'
            | 'Interview'
            | 'Meeting'
            | 'Membership'
            | 'Negotiation'
            | 'Occurrence'
            | 'Office'
            | 'Participation'
            | 'Partnership'
            | 'Position'
            | 'Sanction'
            | 'Supply'
            | 'Warning';
        });
    raisedBy: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      origin: Origin;
      speaker:
        | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
        | null;
      fact: { id: string };
    }>;
    closedBy: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      origin: Origin;
      speaker:
        | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
        | null;
      fact: { id: string };
    }>;
  }>;
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
        | ({ id: string } & {
            __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed';
          })
        | ({ name: string; id: string } & {
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
        | ({ title: string; standing: Standing; id: string } & {
            __typename:
              | 'Assessment'
              | 'Attack'
              | 'Classification'
              | 'Contract'
              | 'Delay'
              | 'Delivery'
              | 'Deployment'
              | 'Effort'
              | 'Interview'
              | 'Meeting'
              | 'Membership'
              | 'Negotiation'
              | 'Occurrence'
              | 'Office'
              | 'Participation'
              | 'Partnership'
              | 'Position'
              | 'Sanction'
              | 'Supply'
              | 'Warning';
          });
      to:
        | ({ id: string } & {
            __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed';
          })
        | ({ name: string; id: string } & {
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
        | ({ title: string; standing: Standing; id: string } & {
            __typename:
              | 'Assessment'
              | 'Attack'
              | 'Classification'
              | 'Contract'
              | 'Delay'
              | 'Delivery'
              | 'Deployment'
              | 'Effort'
              | 'Interview'
              | 'Meeting'
              | 'Membership'
              | 'Negotiation'
              | 'Occurrence'
              | 'Office'
              | 'Participation'
              | 'Partnership'
              | 'Position'
              | 'Sanction'
              | 'Supply'
              | 'Warning';
          });
      claim: {
        id: string;
        quote: string | null;
        origin: Origin;
        voice: Voice | null;
        modality: Modality;
        cite: string;
        speaker:
          | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
          | null;
        citation: { title: string } | null;
      };
    }>;
  }>;
};

type Thing_BKqxJhBTvL95b3ylg60GljEd6hE6ip3YKkoS1XDo_Fragment = { id: string } & {
  __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed';
};

type Thing_Jz1Qrmch3rFz8Kenzh8CdlWwLkTtWgem1SocQshU_Fragment = { name: string; id: string } & {
  __typename:
    'Agreement' | 'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place' | 'WeaponSystem';
};

type Thing_4rAc10BvvbCbLpt8ApZd4CsWyVqPvEsisTVt7d54Hw_Fragment = {
  title: string;
  standing: Standing;
  id: string;
} & {
  __typename:
    | 'Assessment'
    | 'Attack'
    | 'Classification'
    | 'Contract'
    | 'Delay'
    | 'Delivery'
    | 'Deployment'
    | 'Effort'
    | 'Interview'
    | 'Meeting'
    | 'Membership'
    | 'Negotiation'
    | 'Occurrence'
    | 'Office'
    | 'Participation'
    | 'Partnership'
    | 'Position'
    | 'Sanction'
    | 'Supply'
    | 'Warning';
};

export type ThingFragment =
  | Thing_BKqxJhBTvL95b3ylg60GljEd6hE6ip3YKkoS1XDo_Fragment
  | Thing_Jz1Qrmch3rFz8Kenzh8CdlWwLkTtWgem1SocQshU_Fragment
  | Thing_4rAc10BvvbCbLpt8ApZd4CsWyVqPvEsisTVt7d54Hw_Fragment;

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
      | ({ quote: string | null; id: string; fact: { id: string; title: string; standing: Standing } } & {
          __typename: 'Claim';
        })
      | ({ id: string } & {
          __typename:
            | 'Detail'
            | 'Name'
            | 'Article'
            | 'Sentence'
            | 'Unclaimed'
            | 'Assessment'
            | 'Attack'
            | 'Classification'
            | 'Contract'
            | 'Delay'
            | 'Delivery'
            | 'Deployment'
            | 'Effort'
            | 'Interview'
            | 'Meeting'
            | 'Membership'
            | 'Negotiation'
            | 'Occurrence'
            | 'Office'
            | 'Participation';
        })
      | ({ id: string } & { __typename: 'Partnership' | 'Position' | 'Sanction' | 'Supply' | 'Warning' })
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
        });
  }>;
};

export type SentenceEvidenceQueryVariables = Exact<{
  id: string;
}>;

export type SentenceEvidenceQuery = {
  node:
    | ({ id: string } & {
        __typename:
          | 'Claim'
          | 'Detail'
          | 'Name'
          | 'Article'
          | 'Unclaimed'
          | 'Agreement'
          | 'Country'
          | 'Event'
          | 'Group'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'WeaponSystem'
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery'
          | 'Deployment';
      })
    | ({ id: string } & {
        __typename:
          | 'Effort'
          | 'Interview'
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Sanction'
          | 'Supply'
          | 'Warning';
      })
    | ({
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
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
              | null;
            via:
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
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
                | ({ id: string } & {
                    __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed';
                  })
                | ({ name: string; id: string } & {
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
                | ({ title: string; id: string } & {
                    __typename:
                      | 'Assessment'
                      | 'Attack'
                      | 'Classification'
                      | 'Contract'
                      | 'Delay'
                      | 'Delivery'
                      | 'Deployment'
                      | 'Effort'
                      | 'Interview'
                      | 'Meeting'
                      | 'Membership'
                      | 'Negotiation'
                      | 'Occurrence'
                      | 'Office'
                      | 'Participation'
                      | 'Partnership'
                      | 'Position'
                      | 'Sanction'
                      | 'Supply'
                      | 'Warning';
                  })
                | null;
            }>;
            fact: { id: string; title: string; standing: Standing } & {
              __typename:
                | 'Assessment'
                | 'Attack'
                | 'Classification'
                | 'Contract'
                | 'Delay'
                | 'Delivery'
                | 'Deployment'
                | 'Effort'
                | 'Interview'
                | 'Meeting'
                | 'Membership'
                | 'Negotiation'
                | 'Occurrence'
                | 'Office'
                | 'Participation'
                | 'Partnership'
                | 'Position'
                | 'Sanction'
                | 'Supply'
                | 'Warning';
            };
          }>;
        };
        unclaimed: Array<{ id: string; quote: string; reason: UnclaimedReason; note: string | null }>;
      } & { __typename: 'Sentence' })
    | null;
};

export type SentenceClaimFragment = {
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
    ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' }) | null;
  via:
    ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' }) | null;
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
      | ({ id: string } & { __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' })
      | ({ name: string; id: string } & {
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
      | ({ title: string; id: string } & {
          __typename:
            | 'Assessment'
            | 'Attack'
            | 'Classification'
            | 'Contract'
            | 'Delay'
            | 'Delivery'
            | 'Deployment'
            | 'Effort'
            | 'Interview'
            | 'Meeting'
            | 'Membership'
            | 'Negotiation'
            | 'Occurrence'
            | 'Office'
            | 'Participation'
            | 'Partnership'
            | 'Position'
            | 'Sanction'
            | 'Supply'
            | 'Warning';
        })
      | null;
  }>;
  fact: { id: string; title: string; standing: Standing } & {
    __typename:
      | 'Assessment'
      | 'Attack'
      | 'Classification'
      | 'Contract'
      | 'Delay'
      | 'Delivery'
      | 'Deployment'
      | 'Effort'
      | 'Interview'
      | 'Meeting'
      | 'Membership'
      | 'Negotiation'
      | 'Occurrence'
      | 'Office'
      | 'Participation'
      | 'Partnership'
      | 'Position'
      | 'Sanction'
      | 'Supply'
      | 'Warning';
  };
};

export type SentenceFactsQueryVariables = Exact<{
  id: string;
}>;

export type SentenceFactsQuery = {
  node:
    | ({ id: string } & {
        __typename:
          | 'Claim'
          | 'Detail'
          | 'Name'
          | 'Article'
          | 'Unclaimed'
          | 'Agreement'
          | 'Country'
          | 'Event'
          | 'Group'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'WeaponSystem'
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery'
          | 'Deployment';
      })
    | ({ id: string } & {
        __typename:
          | 'Effort'
          | 'Interview'
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Sanction'
          | 'Supply'
          | 'Warning';
      })
    | ({ id: string; claims: { nodes: Array<{ id: string; fact: { id: string } }> } } & {
        __typename: 'Sentence';
      })
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
      { id: string; name: string; articleClaims: number } & {
        __typename:
          'Agreement' | 'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place' | 'WeaponSystem';
      }
    >;
  };
  contracts: {
    totalCount: number;
    nodes: Array<{ id: string; title: string; standing: Standing } & { __typename: 'Contract' }>;
  };
  facts: { totalCount: number; unassertedCount: number };
};

export type TensionsQueryVariables = Exact<{
  about?: string | null | undefined;
}>;

export type TensionsQuery = {
  tensions: Array<{
    kind: TensionKind;
    why: string;
    left: {
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      origin: Origin;
      speaker:
        | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
        | null;
      fact: { id: string; title: string; standing: Standing } & {
        __typename:
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery'
          | 'Deployment'
          | 'Effort'
          | 'Interview'
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Sanction'
          | 'Supply'
          | 'Warning';
      };
    };
    right: {
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      origin: Origin;
      speaker:
        | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
        | null;
      fact: { id: string; title: string; standing: Standing } & {
        __typename:
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery'
          | 'Deployment'
          | 'Effort'
          | 'Interview'
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Sanction'
          | 'Supply'
          | 'Warning';
      };
    };
  }>;
};

export type SideFragment = {
  id: string;
  quote: string | null;
  modality: Modality;
  voice: Voice | null;
  origin: Origin;
  speaker:
    ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' }) | null;
  fact: { id: string; title: string; standing: Standing } & {
    __typename:
      | 'Assessment'
      | 'Attack'
      | 'Classification'
      | 'Contract'
      | 'Delay'
      | 'Delivery'
      | 'Deployment'
      | 'Effort'
      | 'Interview'
      | 'Meeting'
      | 'Membership'
      | 'Negotiation'
      | 'Occurrence'
      | 'Office'
      | 'Participation'
      | 'Partnership'
      | 'Position'
      | 'Sanction'
      | 'Supply'
      | 'Warning';
  };
};

export type TimelineQueryVariables = Exact<{
  about?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;

export type TimelineQuery = {
  timeline: {
    dated: Array<
      {
        id: string;
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
      } & {
        __typename:
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery'
          | 'Deployment'
          | 'Effort'
          | 'Interview'
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Sanction'
          | 'Supply'
          | 'Warning';
      }
    >;
    ranged: Array<
      {
        id: string;
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
      } & {
        __typename:
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery'
          | 'Deployment'
          | 'Effort'
          | 'Interview'
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Sanction'
          | 'Supply'
          | 'Warning';
      }
    >;
    undated: Array<
      {
        id: string;
        title: string;
        standing: Standing;
        origins: Array<Origin>;
        earliest: string | null;
        latest: string | null;
        dateCertainty: Certainty | null;
      } & {
        __typename:
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery'
          | 'Deployment'
          | 'Effort'
          | 'Interview'
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Sanction'
          | 'Supply'
          | 'Warning';
      }
    >;
  };
};

export type MomentFragment = {
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
} & {
  __typename:
    | 'Assessment'
    | 'Attack'
    | 'Classification'
    | 'Contract'
    | 'Delay'
    | 'Delivery'
    | 'Deployment'
    | 'Effort'
    | 'Interview'
    | 'Meeting'
    | 'Membership'
    | 'Negotiation'
    | 'Occurrence'
    | 'Office'
    | 'Participation'
    | 'Partnership'
    | 'Position'
    | 'Sanction'
    | 'Supply'
    | 'Warning';
};

export type UnassertedQueryVariables = Exact<{ [key: string]: never }>;

export type UnassertedQuery = {
  facts: {
    totalCount: number;
    nodes: Array<
      {
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
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
              | null;
          }>;
        };
      } & {
        __typename:
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery'
          | 'Deployment'
          | 'Effort'
          | 'Interview'
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Sanction'
          | 'Supply'
          | 'Warning';
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
        seller: { name: string } | null;
        system: { name: string } | null;
        value: { amount: string | number; currency: string | null; printed: string | null } | null;
        signed: { edtf: string; printed: string | null } | null;
        claims: { nodes: Array<{ quote: string | null; cite: string }> };
      }>;
    };
    organizations: { at: string | null; nodes: Array<{ name: string }> };
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
        node: { name: string };
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
    nodes: Array<{
      type: FactType;
      title: string;
      standing: Standing;
      claims: {
        nodes: Array<{ quote: string | null; modality: Modality; speaker: { name: string } | null }>;
      };
    }>;
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
        fact: { type: FactType; title: string; standing: Standing };
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
