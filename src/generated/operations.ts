// Generated from operations/explorer/ by `npm run generate`. Do not edit.

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

/** A person's decision on a claim. */
export type Review =
  /** Proposed by a machine or a contributor: it does not count until somebody accepts it. */
  | 'PENDING'
  /** A curator accepted it. */
  | 'ACCEPTED'
  /** A curator rejected it: it no longer counts. */
  | 'REJECTED';

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

/** By which change a decision came. */
export type DecisionKind =
  /** By `setPublicationDate`. */
  | 'SET_PUBLICATION_DATE'
  /** By `reviewClaim`. */
  | 'REVIEW_CLAIM'
  /** By `undo`. */
  | 'UNDO'
  /** By `removeArticle`. */
  | 'REMOVE_ARTICLE'
  /** By `mergeEntities`. */
  | 'MERGE_ENTITIES'
  /** By `splitEntity`. */
  | 'SPLIT_ENTITY'
  /** By `mergeFacts`. */
  | 'MERGE_FACTS'
  /** By `splitFact`. */
  | 'SPLIT_FACT';

export type ArticleQueryVariables = Exact<{
  id?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;

export type ArticleQuery = {
  articles: {
    nodes: Array<{
      id: string;
      headline: string;
      publisher: string | null;
      wireAgency: string | null;
      byline: string | null;
      dateline: string | null;
      language: string;
      url: string | null;
      sha256: string;
      recordedAt: string;
      text: string;
      published: {
        edtf: string;
        printed: string | null;
        certainty: Certainty | null;
        basis: string | null;
      } | null;
      coverage: { sentences: number; accounted: number; characters: number; covered: number; claims: number };
      sentences: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
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
              voice: Voice | null;
              origin: Origin;
              review: Review;
              speaker:
                | ({ id: string; name: string } & {
                    __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                  })
                | null;
              fact:
                | ({ id: string; title: string; standing: Standing } & {
                    __typename:
                      | 'Aid'
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
                      | 'Supply';
                  })
                | ({ id: string; title: string; standing: Standing } & { __typename: 'Warning' });
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

export type ArticlesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type ArticlesQuery = {
  articles: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      headline: string;
      publisher: string | null;
      wireAgency: string | null;
      language: string;
      url: string | null;
      published: {
        edtf: string;
        printed: string | null;
        certainty: Certainty | null;
        basis: string | null;
      } | null;
      coverage: { sentences: number; accounted: number; claims: number };
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
        value: { amount: string; currency: string | null; printed: string | null } | null;
        signed: {
          edtf: string;
          printed: string | null;
          certainty: Certainty | null;
          basis: string | null;
        } | null;
        claims: {
          nodes: Array<{
            id: string;
            quote: string | null;
            modality: Modality;
            voice: Voice | null;
            origin: Origin;
            article: {
              id: string;
              headline: string;
              publisher: string | null;
              url: string | null;
              published: { edtf: string; certainty: Certainty | null } | null;
            } | null;
            speaker:
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
              | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
          }>;
        };
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
                    | 'Aid'
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
                    | 'Supply';
                })
              | ({ id: string; title: string; standing: Standing } & { __typename: 'Warning' })
              | null;
            date: {
              edtf: string;
              printed: string | null;
              certainty: Certainty | null;
              basis: string | null;
            } | null;
            claims: {
              nodes: Array<{
                id: string;
                quote: string | null;
                modality: Modality;
                voice: Voice | null;
                origin: Origin;
                article: {
                  id: string;
                  headline: string;
                  publisher: string | null;
                  url: string | null;
                  published: { edtf: string; certainty: Certainty | null } | null;
                } | null;
                speaker:
                  | ({ id: string; name: string } & {
                      __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                    })
                  | null;
                citation: { title: string; url: string | null; retrieved: string | null } | null;
              }>;
            };
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
            claims: {
              nodes: Array<{
                id: string;
                quote: string | null;
                modality: Modality;
                voice: Voice | null;
                origin: Origin;
                article: {
                  id: string;
                  headline: string;
                  publisher: string | null;
                  url: string | null;
                  published: { edtf: string; certainty: Certainty | null } | null;
                } | null;
                speaker:
                  | ({ id: string; name: string } & {
                      __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                    })
                  | null;
                citation: { title: string; url: string | null; retrieved: string | null } | null;
              }>;
            };
            deployments: {
              nodes: Array<{
                id: string;
                title: string;
                standing: Standing;
                place: ({ id: string; name: string } & { __typename: 'Place' }) | null;
                borders: Array<{ id: string; name: string } & { __typename: 'Country' }>;
                claims: {
                  nodes: Array<{
                    id: string;
                    quote: string | null;
                    modality: Modality;
                    voice: Voice | null;
                    origin: Origin;
                    article: {
                      id: string;
                      headline: string;
                      publisher: string | null;
                      url: string | null;
                      published: { edtf: string; certainty: Certainty | null } | null;
                    } | null;
                    speaker:
                      | ({ id: string; name: string } & {
                          __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                        })
                      | null;
                    citation: { title: string; url: string | null; retrieved: string | null } | null;
                  }>;
                };
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
    claims: {
      nodes: Array<{
        id: string;
        quote: string | null;
        modality: Modality;
        voice: Voice | null;
        origin: Origin;
        article: {
          id: string;
          headline: string;
          publisher: string | null;
          url: string | null;
          published: { edtf: string; certainty: Certainty | null } | null;
        } | null;
        speaker:
          | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
          | null;
        citation: { title: string; url: string | null; retrieved: string | null } | null;
      }>;
    };
    deployments: {
      nodes: Array<{
        id: string;
        title: string;
        standing: Standing;
        place: ({ id: string; name: string } & { __typename: 'Place' }) | null;
        borders: Array<{ id: string; name: string } & { __typename: 'Country' }>;
        claims: {
          nodes: Array<{
            id: string;
            quote: string | null;
            modality: Modality;
            voice: Voice | null;
            origin: Origin;
            article: {
              id: string;
              headline: string;
              publisher: string | null;
              url: string | null;
              published: { edtf: string; certainty: Certainty | null } | null;
            } | null;
            speaker:
              | ({ id: string; name: string } & {
                  __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                })
              | null;
            citation: { title: string; url: string | null; retrieved: string | null } | null;
          }>;
        };
      }>;
    };
  }>;
};

export type QuotedFragment = {
  id: string;
  quote: string | null;
  modality: Modality;
  voice: Voice | null;
  origin: Origin;
  article: {
    id: string;
    headline: string;
    publisher: string | null;
    url: string | null;
    published: { edtf: string; certainty: Certainty | null } | null;
  } | null;
  speaker:
    ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' }) | null;
  citation: { title: string; url: string | null; retrieved: string | null } | null;
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
          | 'Aid'
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
          | 'Occurrence';
      })
    | ({ id: string } & {
        __typename:
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Sanction'
          | 'Supply'
          | 'Warning'
          | 'Decision';
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
            article: {
              id: string;
              headline: string;
              publisher: string | null;
              url: string | null;
              published: { edtf: string; certainty: Certainty | null } | null;
            } | null;
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
                    __typename:
                      'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
                      | 'Aid'
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
                      | 'Supply';
                  })
                | ({ title: string; id: string } & { __typename: 'Warning' })
                | null;
            }>;
            fact:
              | ({
                  id: string;
                  title: string;
                  standing: Standing;
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & {
                  __typename:
                    | 'Aid'
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
                    | 'Supply';
                })
              | ({
                  id: string;
                  title: string;
                  standing: Standing;
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & { __typename: 'Warning' });
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
            article: {
              id: string;
              headline: string;
              publisher: string | null;
              url: string | null;
              published: { edtf: string; certainty: Certainty | null } | null;
            } | null;
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
                    __typename:
                      'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
                      | 'Aid'
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
                      | 'Supply';
                  })
                | ({ title: string; id: string } & { __typename: 'Warning' })
                | null;
            }>;
            fact:
              | ({
                  id: string;
                  title: string;
                  standing: Standing;
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & {
                  __typename:
                    | 'Aid'
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
                    | 'Supply';
                })
              | ({
                  id: string;
                  title: string;
                  standing: Standing;
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & { __typename: 'Warning' });
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
            article: {
              id: string;
              headline: string;
              publisher: string | null;
              url: string | null;
              published: { edtf: string; certainty: Certainty | null } | null;
            } | null;
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
                    __typename:
                      'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
                      | 'Aid'
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
                      | 'Supply';
                  })
                | ({ title: string; id: string } & { __typename: 'Warning' })
                | null;
            }>;
            fact:
              | ({
                  id: string;
                  title: string;
                  standing: Standing;
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & {
                  __typename:
                    | 'Aid'
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
                    | 'Supply';
                })
              | ({
                  id: string;
                  title: string;
                  standing: Standing;
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & { __typename: 'Warning' });
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
  article: {
    id: string;
    headline: string;
    publisher: string | null;
    url: string | null;
    published: { edtf: string; certainty: Certainty | null } | null;
  } | null;
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
          __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
            | 'Aid'
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
            | 'Supply';
        })
      | ({ title: string; id: string } & { __typename: 'Warning' })
      | null;
  }>;
  fact:
    | ({
        id: string;
        title: string;
        standing: Standing;
        earliest: string | null;
        latest: string | null;
        origins: Array<Origin>;
      } & {
        __typename:
          | 'Aid'
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
          | 'Supply';
      })
    | ({
        id: string;
        title: string;
        standing: Standing;
        earliest: string | null;
        latest: string | null;
        origins: Array<Origin>;
      } & { __typename: 'Warning' });
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
          | 'WeaponSystem'
          | 'Decision';
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
            article: {
              id: string;
              headline: string;
              publisher: string | null;
              url: string | null;
              published: { edtf: string; certainty: Certainty | null } | null;
            } | null;
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
                    __typename:
                      'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
                      | 'Aid'
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
                      | 'Supply';
                  })
                | ({ title: string; id: string } & { __typename: 'Warning' })
                | null;
            }>;
            fact:
              | ({
                  id: string;
                  title: string;
                  standing: Standing;
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & {
                  __typename:
                    | 'Aid'
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
                    | 'Supply';
                })
              | ({
                  id: string;
                  title: string;
                  standing: Standing;
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & { __typename: 'Warning' });
          }>;
        };
      } & {
        __typename:
          | 'Aid'
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
          | 'Supply';
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
            article: {
              id: string;
              headline: string;
              publisher: string | null;
              url: string | null;
              published: { edtf: string; certainty: Certainty | null } | null;
            } | null;
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
                    __typename:
                      'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
                      | 'Aid'
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
                      | 'Supply';
                  })
                | ({ title: string; id: string } & { __typename: 'Warning' })
                | null;
            }>;
            fact:
              | ({
                  id: string;
                  title: string;
                  standing: Standing;
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & {
                  __typename:
                    | 'Aid'
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
                    | 'Supply';
                })
              | ({
                  id: string;
                  title: string;
                  standing: Standing;
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & { __typename: 'Warning' });
          }>;
        };
      } & { __typename: 'Warning' })
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
  article: {
    id: string;
    headline: string;
    publisher: string | null;
    url: string | null;
    published: { edtf: string; certainty: Certainty | null } | null;
  } | null;
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
          __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
            | 'Aid'
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
            | 'Supply';
        })
      | ({ title: string; id: string } & { __typename: 'Warning' })
      | null;
  }>;
  fact:
    | ({
        id: string;
        title: string;
        standing: Standing;
        earliest: string | null;
        latest: string | null;
        origins: Array<Origin>;
      } & {
        __typename:
          | 'Aid'
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
          | 'Supply';
      })
    | ({
        id: string;
        title: string;
        standing: Standing;
        earliest: string | null;
        latest: string | null;
        origins: Array<Origin>;
      } & { __typename: 'Warning' });
};

export type HistoryQueryVariables = Exact<{
  of: string;
}>;

export type HistoryQuery = {
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
          | 'WeaponSystem'
          | 'Aid'
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay';
      })
    | ({ id: string } & {
        __typename:
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
          | 'Warning'
          | 'Decision';
      })
    | null;
  decisions: {
    totalCount: number;
    nodes: Array<{
      id: string;
      kind: DecisionKind;
      target: string;
      at: string;
      why: string | null;
      before: string | null;
      after: string | null;
      quote: string | null;
      undoes: { id: string } | null;
      undoneBy: { id: string } | null;
    }>;
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

type Fact_V1G4tJUx09wRiFuWdQsm6PmvqNwZFsxwEpxWv8o5D8_Fragment = {
  id: string;
  title: string;
  standing: Standing;
} & {
  __typename:
    | 'Aid'
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
    | 'Supply';
};

type Fact_Warning_Fragment = { id: string; title: string; standing: Standing } & { __typename: 'Warning' };

export type FactFragment = Fact_V1G4tJUx09wRiFuWdQsm6PmvqNwZFsxwEpxWv8o5D8_Fragment | Fact_Warning_Fragment;

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
      | ({ id: string } & {
          __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
        })
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
            | 'Aid'
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
            | 'Supply';
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
        } & { __typename: 'Warning' })
    >;
    links: Array<{ from: string; to: string; role: string; certainty: Certainty; claims: Array<string> }>;
  } | null;
};

export type NodeNameQueryVariables = Exact<{
  id: string;
}>;

export type NodeNameQuery = {
  node:
    | ({ id: string } & { __typename: 'Claim' | 'Detail' | 'Name' | 'Sentence' | 'Unclaimed' | 'Decision' })
    | ({ headline: string; id: string } & { __typename: 'Article' })
    | ({ name: string; id: string } & {
        __typename:
          'Agreement' | 'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place' | 'WeaponSystem';
      })
    | ({ title: string; id: string } & {
        __typename:
          | 'Aid'
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
          | 'Supply';
      })
    | ({ title: string; id: string } & { __typename: 'Warning' })
    | null;
};

export type OpenQuestionsQueryVariables = Exact<{
  about?: string | null | undefined;
}>;

export type OpenQuestionsQuery = {
  openQuestions: Array<{
    question: string;
    open: boolean;
    about:
      | ({ id: string } & { __typename: 'Claim' | 'Detail' | 'Name' | 'Sentence' | 'Unclaimed' | 'Decision' })
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
            | 'Aid'
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
            | 'Supply';
        })
      | ({ title: string; standing: Standing; id: string } & { __typename: 'Warning' });
    raisedBy: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      origin: Origin;
      article: {
        id: string;
        headline: string;
        publisher: string | null;
        url: string | null;
        published: { edtf: string; certainty: Certainty | null } | null;
      } | null;
      speaker:
        | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
        | null;
      fact: { id: string } | { id: string };
    }>;
    closedBy: Array<{
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      origin: Origin;
      article: {
        id: string;
        headline: string;
        publisher: string | null;
        url: string | null;
        published: { edtf: string; certainty: Certainty | null } | null;
      } | null;
      speaker:
        | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
        | null;
      fact: { id: string } | { id: string };
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
            __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
              | 'Aid'
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
              | 'Supply';
          })
        | ({ title: string; standing: Standing; id: string } & { __typename: 'Warning' });
      to:
        | ({ id: string } & {
            __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
              | 'Aid'
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
              | 'Supply';
          })
        | ({ title: string; standing: Standing; id: string } & { __typename: 'Warning' });
      claim: {
        id: string;
        quote: string | null;
        origin: Origin;
        voice: Voice | null;
        modality: Modality;
        cite: string;
        article: {
          id: string;
          headline: string;
          publisher: string | null;
          url: string | null;
          published: { edtf: string; certainty: Certainty | null } | null;
        } | null;
        speaker:
          | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
          | null;
        citation: { title: string; url: string | null; retrieved: string | null } | null;
      };
    }>;
  }>;
};

type Thing_C83tiWtJvk1XdE8dhdwLaHrZpzOl0boV6Au8B4kxhM_Fragment = { id: string } & {
  __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
};

type Thing_Jz1Qrmch3rFz8Kenzh8CdlWwLkTtWgem1SocQshU_Fragment = { name: string; id: string } & {
  __typename:
    'Agreement' | 'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place' | 'WeaponSystem';
};

type Thing_V1G4tJUx09wRiFuWdQsm6PmvqNwZFsxwEpxWv8o5D8_Fragment = {
  title: string;
  standing: Standing;
  id: string;
} & {
  __typename:
    | 'Aid'
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
    | 'Supply';
};

type Thing_Warning_Fragment = { title: string; standing: Standing; id: string } & { __typename: 'Warning' };

export type ThingFragment =
  | Thing_C83tiWtJvk1XdE8dhdwLaHrZpzOl0boV6Au8B4kxhM_Fragment
  | Thing_Jz1Qrmch3rFz8Kenzh8CdlWwLkTtWgem1SocQshU_Fragment
  | Thing_V1G4tJUx09wRiFuWdQsm6PmvqNwZFsxwEpxWv8o5D8_Fragment
  | Thing_Warning_Fragment;

export type ReviewQueueQueryVariables = Exact<{
  article?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;

export type ReviewQueueQuery = {
  articles: { nodes: Array<{ id: string; headline: string; language: string; text: string }> };
  claims: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      quote: string | null;
      start: number | null;
      end: number | null;
      voice: Voice | null;
      modality: Modality;
      origin: Origin;
      review: Review;
      note: string | null;
      speaker:
        | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
        | null;
      sentence: { id: string; start: number; end: number } | null;
      fact:
        | ({ id: string; title: string; standing: Standing } & {
            __typename:
              | 'Aid'
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
              | 'Supply';
          })
        | ({ id: string; title: string; standing: Standing } & { __typename: 'Warning' });
      details: Array<{
        field: string;
        value: string;
        printed: string | null;
        certainty: Certainty;
        basis: string | null;
        target:
          | ({ id: string } & {
              __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
                | 'Aid'
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
                | 'Supply';
            })
          | ({ title: string; id: string } & { __typename: 'Warning' })
          | null;
      }>;
    }>;
  };
};

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;

export type SearchQuery = {
  search: Array<{
    score: number;
    text: string;
    highlights: Array<{ start: number; end: number }>;
    node:
      | ({
          quote: string | null;
          id: string;
          fact:
            | { id: string; title: string; standing: Standing }
            | { id: string; title: string; standing: Standing };
        } & { __typename: 'Claim' })
      | ({ id: string } & {
          __typename:
            | 'Detail'
            | 'Name'
            | 'Article'
            | 'Sentence'
            | 'Unclaimed'
            | 'Aid'
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
          __typename:
            'Participation' | 'Partnership' | 'Position' | 'Sanction' | 'Supply' | 'Warning' | 'Decision';
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
          | 'Aid'
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery';
      })
    | ({ id: string } & {
        __typename:
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
          | 'Warning'
          | 'Decision';
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
                    __typename:
                      'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
                      | 'Aid'
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
                      | 'Supply';
                  })
                | ({ title: string; id: string } & { __typename: 'Warning' })
                | null;
            }>;
            fact:
              | ({ id: string; title: string; standing: Standing } & {
                  __typename:
                    | 'Aid'
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
                    | 'Supply';
                })
              | ({ id: string; title: string; standing: Standing } & { __typename: 'Warning' });
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
      | ({ id: string } & {
          __typename: 'Claim' | 'Detail' | 'Name' | 'Article' | 'Sentence' | 'Unclaimed' | 'Decision';
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
            | 'Aid'
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
            | 'Supply';
        })
      | ({ title: string; id: string } & { __typename: 'Warning' })
      | null;
  }>;
  fact:
    | ({ id: string; title: string; standing: Standing } & {
        __typename:
          | 'Aid'
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
          | 'Supply';
      })
    | ({ id: string; title: string; standing: Standing } & { __typename: 'Warning' });
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
          | 'Aid'
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract'
          | 'Delay'
          | 'Delivery';
      })
    | ({ id: string } & {
        __typename:
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
          | 'Warning'
          | 'Decision';
      })
    | ({ id: string; claims: { nodes: Array<{ id: string; fact: { id: string } | { id: string } }> } } & {
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
  printed: { totalCount: number; unassertedCount: number };
  reference: { totalCount: number };
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
      article: {
        id: string;
        headline: string;
        publisher: string | null;
        url: string | null;
        published: { edtf: string; certainty: Certainty | null } | null;
      } | null;
      speaker:
        | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
        | null;
      fact:
        | ({ id: string; title: string; standing: Standing } & {
            __typename:
              | 'Aid'
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
              | 'Supply';
          })
        | ({ id: string; title: string; standing: Standing } & { __typename: 'Warning' });
    };
    right: {
      id: string;
      quote: string | null;
      modality: Modality;
      voice: Voice | null;
      origin: Origin;
      article: {
        id: string;
        headline: string;
        publisher: string | null;
        url: string | null;
        published: { edtf: string; certainty: Certainty | null } | null;
      } | null;
      speaker:
        | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
        | null;
      fact:
        | ({ id: string; title: string; standing: Standing } & {
            __typename:
              | 'Aid'
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
              | 'Supply';
          })
        | ({ id: string; title: string; standing: Standing } & { __typename: 'Warning' });
    };
  }>;
};

export type SideFragment = {
  id: string;
  quote: string | null;
  modality: Modality;
  voice: Voice | null;
  origin: Origin;
  article: {
    id: string;
    headline: string;
    publisher: string | null;
    url: string | null;
    published: { edtf: string; certainty: Certainty | null } | null;
  } | null;
  speaker:
    ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' }) | null;
  fact:
    | ({ id: string; title: string; standing: Standing } & {
        __typename:
          | 'Aid'
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
          | 'Supply';
      })
    | ({ id: string; title: string; standing: Standing } & { __typename: 'Warning' });
};

export type TimelineQueryVariables = Exact<{
  about?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;

export type TimelineQuery = {
  timeline: {
    dated: Array<
      | ({
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        } & {
          __typename:
            | 'Aid'
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
            | 'Supply';
        })
      | ({
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        } & { __typename: 'Warning' })
    >;
    ranged: Array<
      | ({
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        } & {
          __typename:
            | 'Aid'
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
            | 'Supply';
        })
      | ({
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        } & { __typename: 'Warning' })
    >;
    undated: Array<
      | ({
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        } & {
          __typename:
            | 'Aid'
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
            | 'Supply';
        })
      | ({
          id: string;
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        } & { __typename: 'Warning' })
    >;
  };
};

type Moment_V1G4tJUx09wRiFuWdQsm6PmvqNwZFsxwEpxWv8o5D8_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
} & {
  __typename:
    | 'Aid'
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
    | 'Supply';
};

type Moment_Warning_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
} & { __typename: 'Warning' };

export type MomentFragment =
  Moment_V1G4tJUx09wRiFuWdQsm6PmvqNwZFsxwEpxWv8o5D8_Fragment | Moment_Warning_Fragment;

export type UnassertedQueryVariables = Exact<{ [key: string]: never }>;

export type UnassertedQuery = {
  facts: {
    totalCount: number;
    nodes: Array<
      | ({
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
              article: {
                id: string;
                headline: string;
                publisher: string | null;
                url: string | null;
                published: { edtf: string; certainty: Certainty | null } | null;
              } | null;
              speaker:
                | ({ id: string; name: string } & {
                    __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                  })
                | null;
            }>;
          };
        } & {
          __typename:
            | 'Aid'
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
            | 'Supply';
        })
      | ({
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
              article: {
                id: string;
                headline: string;
                publisher: string | null;
                url: string | null;
                published: { edtf: string; certainty: Certainty | null } | null;
              } | null;
              speaker:
                | ({ id: string; name: string } & {
                    __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                  })
                | null;
            }>;
          };
        } & { __typename: 'Warning' })
    >;
  };
};
