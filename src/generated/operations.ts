// Generated from operations/explorer/ and operations/changes/ and operations/editors/ by `npm run generate`. Do not edit.

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

/** The kind of a name. */
export type NameKind =
  /** The name shown. */
  | 'NAME'
  /** Another name or spelling. */
  | 'ALIAS'
  /** A code, such as ISO 3166-1. */
  | 'CODE'
  /**
   * Borrowed from a claim about the entity, since no source names it: the printed words or, without any, those of its
   * id. Dropped as soon as a source names the entity.
   */
  | 'BORROWED';

/** Who may read an article. */
export type Access =
  /** Whoever may read. */
  | 'PUBLIC'
  /** All may read its claims and their quotes, each with the sentences around it; the rest of its text only editors. */
  | 'QUOTES'
  /** Only editors may know of it: it is kept apart, and nothing that it says counts or is found until it is opened. See `closedArticles`. */
  | 'EDITORS';

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

/** What became of the request to allow a sale of arms. */
export type ApprovalStatus =
  /** The sale is requested. */
  | 'REQUESTED'
  /** The sale is allowed. */
  | 'APPROVED'
  /** The sale is refused. */
  | 'REFUSED';

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

/** How far an effort has got. */
export type EffortProgress =
  /** It goes on. */
  | 'ONGOING'
  /** It has succeeded. */
  | 'ACHIEVED';

/** How people meet. */
export type MeetingKind =
  /** One travels to the other. */
  | 'VISIT'
  /** By telephone. */
  | 'CALL'
  /** A summit of leaders. */
  | 'SUMMIT'
  /** In person, on no visit of one to the other. */
  | 'MEETING'
  /** Lasting or habitual contact, no single occasion. */
  | 'CONTACT';

/** What an actor's position is. */
export type Stance =
  /** Finds fault with it. */
  | 'CRITICISES'
  /** Avoids votes on it, by absence or abstention: the source does not say. */
  | 'AVOIDS_VOTES'
  /** Presses for it. */
  | 'ADVOCATES'
  /** Respects or appreciates it. */
  | 'APPRECIATES'
  /** Is motivated to bring it about. */
  | 'MOTIVATED';

/** How a supply is said to go. */
export type SupplyStatus =
  /** As agreed in time. */
  | 'ON_SCHEDULE'
  /** Later than agreed. */
  | 'DELAYED'
  /** Stopped for now. */
  | 'SUSPENDED';

/** A document: one of these. */
export type DocumentInput =
  | {
      /** Plain text. */
      text: string;
      markdown?: never;
      html?: never;
      line?: never;
      fetch?: never;
    }
  | {
      text?: never; /** Markdown; its front matter may give `headline`, `publisher`, `author`, `date`, `url` and `language`. */
      markdown: string;
      html?: never;
      line?: never;
      fetch?: never;
    }
  | {
      text?: never;
      markdown?: never; /** A web page, of which the main text is taken; headline, publisher, author, day, language and address as the page gives them. */
      html: string;
      line?: never;
      fetch?: never;
    }
  | {
      text?: never;
      markdown?: never;
      html?: never; /** A line of a JSONL file: a JSON object with `text` and, where known, `headline`, `publisher`, `byline`, `url`, `language` and `published`. */
      line: string;
      fetch?: never;
    }
  | {
      text?: never;
      markdown?: never;
      html?: never;
      line?: never; /** The address of a page to fetch from the public internet; only where the service's settings allow it (`ALLOW_FETCH`). */
      fetch: string;
    };

/** A text that is to become an article, and what is known of it. What is given here takes precedence over what the document says of itself. */
export type AddArticleInput = {
  /** What is to be added. */
  document: DocumentInput;
  /** Its headline; by default what the document says, or its first line. */
  headline?: string | null | undefined;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** Who wrote it. */
  byline?: string | null | undefined;
  /** Where it was published: http or https. A text with the address of an article that is there is its new version. */
  url?: string | null | undefined;
  /** When it was published. */
  published?: string | null | undefined;
  /** Its language, as BCP 47: `en`, `hi`. */
  language?: string | null | undefined;
  /** Who may read its text, PUBLIC or QUOTES; by default whoever may read the version before, or all. */
  access?: Access | null | undefined;
  /** Whether to read it too, and to propose claims, as `readArticle` does. */
  read?: boolean | null | undefined;
  /** With `read`: who reads it, as `readArticle` has it. */
  readers?: Readers | null | undefined;
};

/** What became of a text that was to be added. */
export type Adding =
  /** It is a new article. */
  | 'ADDED'
  /** It is the new version of an article that has its address. */
  | 'NEW_VERSION'
  /** The article is there already, byte for byte; nothing was done. */
  | 'UNCHANGED';

/** Who reads a text. */
export type Readers =
  /** The reader's own rules, on the service's machine. */
  | 'RULES'
  /** A language model; nothing of its answer is believed that does not stand in the text. */
  | 'MODEL'
  /** The rules and a language model: what both read is one proposal, and all else stands side by side. */
  | 'BOTH';

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

/** By which change a decision came. */
export type DecisionKind =
  /** By `setPublicationDate`. */
  | 'SET_PUBLICATION_DATE'
  /** By `setAccess`. */
  | 'SET_ACCESS'
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
  | 'SPLIT_FACT'
  /** By `addArticle`. */
  | 'ADD_ARTICLE'
  /** By `makeClaim`. */
  | 'MAKE_CLAIM'
  /** By `amendClaim`. */
  | 'AMEND_CLAIM'
  /** By `removeClaim`. */
  | 'REMOVE_CLAIM'
  /** By `addEntity`. */
  | 'ADD_ENTITY'
  /** By `amendEntity`. */
  | 'AMEND_ENTITY'
  /** By `readArticle`. */
  | 'READ_ARTICLE';

/** A range, inclusive; either end may be left out. */
export type IntRange = {
  /** Not less than. */
  min?: number | null | undefined;
  /** Not more than. */
  max?: number | null | undefined;
};

/** A range, inclusive; either end may be left out. */
export type FloatRange = {
  /** Not less than. */
  min?: number | null | undefined;
  /** Not more than. */
  max?: number | null | undefined;
};

/** A range, inclusive; either end may be left out. */
export type DecimalRange = {
  /** Not less than. */
  min?: string | number | null | undefined;
  /** Not more than. */
  max?: string | number | null | undefined;
};

/** A span of days. Whatever can fall into it matches: vague dates by overlap. */
export type DateRange = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day. */
  to?: string | null | undefined;
};

/** Filters rows of type Node; all conditions must hold. */
export type NodeFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<NodeFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<NodeFilter> | null | undefined;
  /** This does not match. */
  not?: NodeFilter | null | undefined;
};

/** Filters rows of type Entity; all conditions must hold. */
export type EntityFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<EntityType> | null | undefined;
  /** One of these. */
  name?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  nameContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  nameStartsWith?: string | null | undefined;
  /** Some names matches. */
  names?: NameFilter | null | undefined;
  /** No names matches; with an empty filter: there is none. */
  namesNone?: NameFilter | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** Some of its facts matches. */
  facts?: FactFilter | null | undefined;
  /** None of its facts matches; with an empty filter: it has none. */
  factsNone?: FactFilter | null | undefined;
  /** Some of its claimsAbout matches. */
  claimsAbout?: ClaimFilter | null | undefined;
  /** None of its claimsAbout matches; with an empty filter: it has none. */
  claimsAboutNone?: ClaimFilter | null | undefined;
  /** Some articles matches. */
  articles?: ArticleFilter | null | undefined;
  /** No articles matches; with an empty filter: there is none. */
  articlesNone?: ArticleFilter | null | undefined;
  /** Some of its assessments matches. */
  assessments?: AssessmentFilter | null | undefined;
  /** None of its assessments matches; with an empty filter: it has none. */
  assessmentsNone?: AssessmentFilter | null | undefined;
  /** Some of its classifications matches. */
  classifications?: ClassificationFilter | null | undefined;
  /** None of its classifications matches; with an empty filter: it has none. */
  classificationsNone?: ClassificationFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Those that are one of these, each given by its id or by any name, alias or code. */
  is?: Array<string> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<EntityFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<EntityFilter> | null | undefined;
  /** This does not match. */
  not?: EntityFilter | null | undefined;
};

/** Filters rows of type Actor; all conditions must hold. */
export type ActorFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<EntityType> | null | undefined;
  /** One of these. */
  name?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  nameContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  nameStartsWith?: string | null | undefined;
  /** Some names matches. */
  names?: NameFilter | null | undefined;
  /** No names matches; with an empty filter: there is none. */
  namesNone?: NameFilter | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** Some of its facts matches. */
  facts?: FactFilter | null | undefined;
  /** None of its facts matches; with an empty filter: it has none. */
  factsNone?: FactFilter | null | undefined;
  /** Some of its claimsAbout matches. */
  claimsAbout?: ClaimFilter | null | undefined;
  /** None of its claimsAbout matches; with an empty filter: it has none. */
  claimsAboutNone?: ClaimFilter | null | undefined;
  /** Some articles matches. */
  articles?: ArticleFilter | null | undefined;
  /** No articles matches; with an empty filter: there is none. */
  articlesNone?: ArticleFilter | null | undefined;
  /** Some of its assessments matches. */
  assessments?: AssessmentFilter | null | undefined;
  /** None of its assessments matches; with an empty filter: it has none. */
  assessmentsNone?: AssessmentFilter | null | undefined;
  /** Some of its classifications matches. */
  classifications?: ClassificationFilter | null | undefined;
  /** None of its classifications matches; with an empty filter: it has none. */
  classificationsNone?: ClassificationFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its organizations matches. */
  organizations?: OrganizationFilter | null | undefined;
  /** None of its organizations matches; with an empty filter: it has none. */
  organizationsNone?: OrganizationFilter | null | undefined;
  /** Some of its accords matches. */
  accords?: AccordFilter | null | undefined;
  /** None of its accords matches; with an empty filter: it has none. */
  accordsNone?: AccordFilter | null | undefined;
  /** Some of its efforts matches. */
  efforts?: EffortFilter | null | undefined;
  /** None of its efforts matches; with an empty filter: it has none. */
  effortsNone?: EffortFilter | null | undefined;
  /** Some of its exercises matches. */
  exercises?: ExerciseFilter | null | undefined;
  /** None of its exercises matches; with an empty filter: it has none. */
  exercisesNone?: ExerciseFilter | null | undefined;
  /** Some of its meetings matches. */
  meetings?: MeetingFilter | null | undefined;
  /** None of its meetings matches; with an empty filter: it has none. */
  meetingsNone?: MeetingFilter | null | undefined;
  /** Some of its memberships matches. */
  memberships?: MembershipFilter | null | undefined;
  /** None of its memberships matches; with an empty filter: it has none. */
  membershipsNone?: MembershipFilter | null | undefined;
  /** Some of its negotiations matches. */
  negotiations?: NegotiationFilter | null | undefined;
  /** None of its negotiations matches; with an empty filter: it has none. */
  negotiationsNone?: NegotiationFilter | null | undefined;
  /** Some of its participations matches. */
  participations?: ParticipationFilter | null | undefined;
  /** None of its participations matches; with an empty filter: it has none. */
  participationsNone?: ParticipationFilter | null | undefined;
  /** Some of its partnerships matches. */
  partnerships?: PartnershipFilter | null | undefined;
  /** None of its partnerships matches; with an empty filter: it has none. */
  partnershipsNone?: PartnershipFilter | null | undefined;
  /** Some of its positions matches. */
  positions?: PositionFilter | null | undefined;
  /** None of its positions matches; with an empty filter: it has none. */
  positionsNone?: PositionFilter | null | undefined;
  /** Some of its productions matches. */
  productions?: ProductionFilter | null | undefined;
  /** None of its productions matches; with an empty filter: it has none. */
  productionsNone?: ProductionFilter | null | undefined;
  /** Those that are one of these, each given by its id or by any name, alias or code. */
  is?: Array<string> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<ActorFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<ActorFilter> | null | undefined;
  /** This does not match. */
  not?: ActorFilter | null | undefined;
};

/** Filters rows of type Fact; all conditions must hold. */
export type FactFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<FactFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<FactFilter> | null | undefined;
  /** This does not match. */
  not?: FactFilter | null | undefined;
};

/** Filters rows of type Claim; all conditions must hold. */
export type ClaimFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** Some fact matches. */
  fact?: FactFilter | null | undefined;
  /** No fact matches; with an empty filter: there is none. */
  factNone?: FactFilter | null | undefined;
  /** One of these. */
  quote?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  quoteContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  quoteStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  quoteIsNull?: boolean | null | undefined;
  /** Within this range. */
  start?: IntRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  startIsNull?: boolean | null | undefined;
  /** Within this range. */
  end?: IntRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  endIsNull?: boolean | null | undefined;
  /** Some sentence matches. */
  sentence?: SentenceFilter | null | undefined;
  /** No sentence matches; with an empty filter: there is none. */
  sentenceNone?: SentenceFilter | null | undefined;
  /** Some article matches. */
  article?: ArticleFilter | null | undefined;
  /** No article matches; with an empty filter: there is none. */
  articleNone?: ArticleFilter | null | undefined;
  /** Some speaker matches. */
  speaker?: ActorFilter | null | undefined;
  /** No speaker matches; with an empty filter: there is none. */
  speakerNone?: ActorFilter | null | undefined;
  /** Some via matches. */
  via?: ActorFilter | null | undefined;
  /** No via matches; with an empty filter: there is none. */
  viaNone?: ActorFilter | null | undefined;
  /** One of these. */
  voice?: Array<Voice> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  voiceIsNull?: boolean | null | undefined;
  /** One of these. */
  modality?: Array<Modality> | null | undefined;
  /** One of these. */
  origin?: Array<Origin> | null | undefined;
  /** One of these. */
  extractedBy?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  extractedByContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  extractedByStartsWith?: string | null | undefined;
  /** Within this range. */
  confidence?: FloatRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  confidenceIsNull?: boolean | null | undefined;
  /** One of these. */
  review?: Array<Review> | null | undefined;
  /** One of these. */
  note?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  noteContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  noteStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  noteIsNull?: boolean | null | undefined;
  /** Within these days, in UTC. */
  recordedAt?: DateRange | null | undefined;
  /** Within these days, in UTC. */
  withdrawnAt?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  withdrawnAtIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some about matches. */
  about?: NodeFilter | null | undefined;
  /** No about matches; with an empty filter: there is none. */
  aboutNone?: NodeFilter | null | undefined;
  /** One of these. */
  version?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  versionContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  versionStartsWith?: string | null | undefined;
  /** One of these. */
  cite?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  citeContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  citeStartsWith?: string | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<ClaimFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<ClaimFilter> | null | undefined;
  /** This does not match. */
  not?: ClaimFilter | null | undefined;
};

/** Filters rows of type Detail; all conditions must hold. */
export type DetailFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  field?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  fieldContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  fieldStartsWith?: string | null | undefined;
  /** One of these. */
  value?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  valueContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  valueStartsWith?: string | null | undefined;
  /** One of these. */
  printed?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  printedContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  printedStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  printedIsNull?: boolean | null | undefined;
  /** One of these. */
  certainty?: Array<Certainty> | null | undefined;
  /** One of these. */
  basis?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  basisContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  basisStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  basisIsNull?: boolean | null | undefined;
  /** Some target matches. */
  target?: NodeFilter | null | undefined;
  /** No target matches; with an empty filter: there is none. */
  targetNone?: NodeFilter | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<DetailFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<DetailFilter> | null | undefined;
  /** This does not match. */
  not?: DetailFilter | null | undefined;
};

/** Filters rows of type Name; all conditions must hold. */
export type NameFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  text?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  textContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  textStartsWith?: string | null | undefined;
  /** One of these. */
  key?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  keyContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  keyStartsWith?: string | null | undefined;
  /** One of these. */
  kind?: Array<NameKind> | null | undefined;
  /** One of these. */
  origin?: Array<Origin> | null | undefined;
  /** Some article matches. */
  article?: ArticleFilter | null | undefined;
  /** No article matches; with an empty filter: there is none. */
  articleNone?: ArticleFilter | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<NameFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<NameFilter> | null | undefined;
  /** This does not match. */
  not?: NameFilter | null | undefined;
};

/** Filters rows of type Article; all conditions must hold. */
export type ArticleFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  text?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  textContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  textStartsWith?: string | null | undefined;
  /** One of these. */
  access?: Array<Access> | null | undefined;
  /** One of these. */
  sha256?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  sha256Contains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  sha256StartsWith?: string | null | undefined;
  /** One of these. */
  language?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  languageContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  languageStartsWith?: string | null | undefined;
  /** One of these. */
  headline?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  headlineContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  headlineStartsWith?: string | null | undefined;
  /** One of these. */
  publisher?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  publisherContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  publisherStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  publisherIsNull?: boolean | null | undefined;
  /** One of these. */
  wireAgency?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  wireAgencyContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  wireAgencyStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  wireAgencyIsNull?: boolean | null | undefined;
  /** One of these. */
  dateline?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  datelineContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  datelineStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  datelineIsNull?: boolean | null | undefined;
  /** One of these. */
  byline?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  bylineContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  bylineStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  bylineIsNull?: boolean | null | undefined;
  /** One of these. */
  url?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  urlContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  urlStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  urlIsNull?: boolean | null | undefined;
  /** Within this range. */
  published?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  publishedIsNull?: boolean | null | undefined;
  /** Within these days, in UTC. */
  recordedAt?: DateRange | null | undefined;
  /** Within these days, in UTC. */
  withdrawnAt?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  withdrawnAtIsNull?: boolean | null | undefined;
  /** Some of its sentences matches. */
  sentences?: SentenceFilter | null | undefined;
  /** None of its sentences matches; with an empty filter: it has none. */
  sentencesNone?: SentenceFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<ArticleFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<ArticleFilter> | null | undefined;
  /** This does not match. */
  not?: ArticleFilter | null | undefined;
};

/** Filters rows of type Sentence; all conditions must hold. */
export type SentenceFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** Within this range. */
  number?: IntRange | null | undefined;
  /** Some article matches. */
  article?: ArticleFilter | null | undefined;
  /** No article matches; with an empty filter: there is none. */
  articleNone?: ArticleFilter | null | undefined;
  /** Within this range. */
  start?: IntRange | null | undefined;
  /** Within this range. */
  end?: IntRange | null | undefined;
  /** One of these. */
  text?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  textContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  textStartsWith?: string | null | undefined;
  /** One of these. */
  note?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  noteContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  noteStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  noteIsNull?: boolean | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some unclaimed matches. */
  unclaimed?: UnclaimedFilter | null | undefined;
  /** No unclaimed matches; with an empty filter: there is none. */
  unclaimedNone?: UnclaimedFilter | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<SentenceFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<SentenceFilter> | null | undefined;
  /** This does not match. */
  not?: SentenceFilter | null | undefined;
};

/** Filters rows of type Unclaimed; all conditions must hold. */
export type UnclaimedFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  quote?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  quoteContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  quoteStartsWith?: string | null | undefined;
  /** Within this range. */
  start?: IntRange | null | undefined;
  /** Within this range. */
  end?: IntRange | null | undefined;
  /** One of these. */
  reason?: Array<UnclaimedReason> | null | undefined;
  /** One of these. */
  note?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  noteContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  noteStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  noteIsNull?: boolean | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<UnclaimedFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<UnclaimedFilter> | null | undefined;
  /** This does not match. */
  not?: UnclaimedFilter | null | undefined;
};

/** Filters rows of type Agreement; all conditions must hold. */
export type AgreementFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<EntityType> | null | undefined;
  /** One of these. */
  name?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  nameContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  nameStartsWith?: string | null | undefined;
  /** Some names matches. */
  names?: NameFilter | null | undefined;
  /** No names matches; with an empty filter: there is none. */
  namesNone?: NameFilter | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** Some of its facts matches. */
  facts?: FactFilter | null | undefined;
  /** None of its facts matches; with an empty filter: it has none. */
  factsNone?: FactFilter | null | undefined;
  /** Some of its claimsAbout matches. */
  claimsAbout?: ClaimFilter | null | undefined;
  /** None of its claimsAbout matches; with an empty filter: it has none. */
  claimsAboutNone?: ClaimFilter | null | undefined;
  /** Some articles matches. */
  articles?: ArticleFilter | null | undefined;
  /** No articles matches; with an empty filter: there is none. */
  articlesNone?: ArticleFilter | null | undefined;
  /** Some of its assessments matches. */
  assessments?: AssessmentFilter | null | undefined;
  /** None of its assessments matches; with an empty filter: it has none. */
  assessmentsNone?: AssessmentFilter | null | undefined;
  /** Some of its classifications matches. */
  classifications?: ClassificationFilter | null | undefined;
  /** None of its classifications matches; with an empty filter: it has none. */
  classificationsNone?: ClassificationFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some of its accords matches. */
  accords?: AccordFilter | null | undefined;
  /** None of its accords matches; with an empty filter: it has none. */
  accordsNone?: AccordFilter | null | undefined;
  /** Some of its partnerships matches. */
  partnerships?: PartnershipFilter | null | undefined;
  /** None of its partnerships matches; with an empty filter: it has none. */
  partnershipsNone?: PartnershipFilter | null | undefined;
  /** Those that are one of these, each given by its id or by any name, alias or code. */
  is?: Array<string> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<AgreementFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<AgreementFilter> | null | undefined;
  /** This does not match. */
  not?: AgreementFilter | null | undefined;
};

/** Filters rows of type Country; all conditions must hold. */
export type CountryFilter = {
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its organizations matches. */
  organizations?: OrganizationFilter | null | undefined;
  /** None of its organizations matches; with an empty filter: it has none. */
  organizationsNone?: OrganizationFilter | null | undefined;
  /** Some of its accords matches. */
  accords?: AccordFilter | null | undefined;
  /** None of its accords matches; with an empty filter: it has none. */
  accordsNone?: AccordFilter | null | undefined;
  /** Some of its efforts matches. */
  efforts?: EffortFilter | null | undefined;
  /** None of its efforts matches; with an empty filter: it has none. */
  effortsNone?: EffortFilter | null | undefined;
  /** Some of its exercises matches. */
  exercises?: ExerciseFilter | null | undefined;
  /** None of its exercises matches; with an empty filter: it has none. */
  exercisesNone?: ExerciseFilter | null | undefined;
  /** Some of its meetings matches. */
  meetings?: MeetingFilter | null | undefined;
  /** None of its meetings matches; with an empty filter: it has none. */
  meetingsNone?: MeetingFilter | null | undefined;
  /** Some of its memberships matches. */
  memberships?: MembershipFilter | null | undefined;
  /** None of its memberships matches; with an empty filter: it has none. */
  membershipsNone?: MembershipFilter | null | undefined;
  /** Some of its negotiations matches. */
  negotiations?: NegotiationFilter | null | undefined;
  /** None of its negotiations matches; with an empty filter: it has none. */
  negotiationsNone?: NegotiationFilter | null | undefined;
  /** Some of its participations matches. */
  participations?: ParticipationFilter | null | undefined;
  /** None of its participations matches; with an empty filter: it has none. */
  participationsNone?: ParticipationFilter | null | undefined;
  /** Some of its partnerships matches. */
  partnerships?: PartnershipFilter | null | undefined;
  /** None of its partnerships matches; with an empty filter: it has none. */
  partnershipsNone?: PartnershipFilter | null | undefined;
  /** Some of its positions matches. */
  positions?: PositionFilter | null | undefined;
  /** None of its positions matches; with an empty filter: it has none. */
  positionsNone?: PositionFilter | null | undefined;
  /** Some of its productions matches. */
  productions?: ProductionFilter | null | undefined;
  /** None of its productions matches; with an empty filter: it has none. */
  productionsNone?: ProductionFilter | null | undefined;
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<EntityType> | null | undefined;
  /** One of these. */
  name?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  nameContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  nameStartsWith?: string | null | undefined;
  /** Some names matches. */
  names?: NameFilter | null | undefined;
  /** No names matches; with an empty filter: there is none. */
  namesNone?: NameFilter | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** Some of its facts matches. */
  facts?: FactFilter | null | undefined;
  /** None of its facts matches; with an empty filter: it has none. */
  factsNone?: FactFilter | null | undefined;
  /** Some of its claimsAbout matches. */
  claimsAbout?: ClaimFilter | null | undefined;
  /** None of its claimsAbout matches; with an empty filter: it has none. */
  claimsAboutNone?: ClaimFilter | null | undefined;
  /** Some articles matches. */
  articles?: ArticleFilter | null | undefined;
  /** No articles matches; with an empty filter: there is none. */
  articlesNone?: ArticleFilter | null | undefined;
  /** Some of its assessments matches. */
  assessments?: AssessmentFilter | null | undefined;
  /** None of its assessments matches; with an empty filter: it has none. */
  assessmentsNone?: AssessmentFilter | null | undefined;
  /** Some of its classifications matches. */
  classifications?: ClassificationFilter | null | undefined;
  /** None of its classifications matches; with an empty filter: it has none. */
  classificationsNone?: ClassificationFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** One of these. */
  iso2?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  iso2Contains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  iso2StartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  iso2IsNull?: boolean | null | undefined;
  /** One of these. */
  iso3?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  iso3Contains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  iso3StartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  iso3IsNull?: boolean | null | undefined;
  /** Some of its people matches. */
  people?: PersonFilter | null | undefined;
  /** None of its people matches; with an empty filter: it has none. */
  peopleNone?: PersonFilter | null | undefined;
  /** Some of its aidGiven matches. */
  aidGiven?: AidFilter | null | undefined;
  /** None of its aidGiven matches; with an empty filter: it has none. */
  aidGivenNone?: AidFilter | null | undefined;
  /** Some of its aidReceived matches. */
  aidReceived?: AidFilter | null | undefined;
  /** None of its aidReceived matches; with an empty filter: it has none. */
  aidReceivedNone?: AidFilter | null | undefined;
  /** Some of its approvals matches. */
  approvals?: ApprovalFilter | null | undefined;
  /** None of its approvals matches; with an empty filter: it has none. */
  approvalsNone?: ApprovalFilter | null | undefined;
  /** Some of its approvalsAsBuyer matches. */
  approvalsAsBuyer?: ApprovalFilter | null | undefined;
  /** None of its approvalsAsBuyer matches; with an empty filter: it has none. */
  approvalsAsBuyerNone?: ApprovalFilter | null | undefined;
  /** Some of its attacksMade matches. */
  attacksMade?: AttackFilter | null | undefined;
  /** None of its attacksMade matches; with an empty filter: it has none. */
  attacksMadeNone?: AttackFilter | null | undefined;
  /** Some of its attacksSuffered matches. */
  attacksSuffered?: AttackFilter | null | undefined;
  /** None of its attacksSuffered matches; with an empty filter: it has none. */
  attacksSufferedNone?: AttackFilter | null | undefined;
  /** Some of its contractsAsBuyer matches. */
  contractsAsBuyer?: ContractFilter | null | undefined;
  /** None of its contractsAsBuyer matches; with an empty filter: it has none. */
  contractsAsBuyerNone?: ContractFilter | null | undefined;
  /** Some of its contractsAsSeller matches. */
  contractsAsSeller?: ContractFilter | null | undefined;
  /** None of its contractsAsSeller matches; with an empty filter: it has none. */
  contractsAsSellerNone?: ContractFilter | null | undefined;
  /** Some of its buysFrom matches. */
  buysFrom?: CountryFilter | null | undefined;
  /** None of its buysFrom matches; with an empty filter: it has none. */
  buysFromNone?: CountryFilter | null | undefined;
  /** Some of its deliveriesAsSupplier matches. */
  deliveriesAsSupplier?: DeliveryFilter | null | undefined;
  /** None of its deliveriesAsSupplier matches; with an empty filter: it has none. */
  deliveriesAsSupplierNone?: DeliveryFilter | null | undefined;
  /** Some of its deliveriesAsRecipient matches. */
  deliveriesAsRecipient?: DeliveryFilter | null | undefined;
  /** None of its deliveriesAsRecipient matches; with an empty filter: it has none. */
  deliveriesAsRecipientNone?: DeliveryFilter | null | undefined;
  /** Some of its deployments matches. */
  deployments?: DeploymentFilter | null | undefined;
  /** None of its deployments matches; with an empty filter: it has none. */
  deploymentsNone?: DeploymentFilter | null | undefined;
  /** Some of its deploymentsAtBorder matches. */
  deploymentsAtBorder?: DeploymentFilter | null | undefined;
  /** None of its deploymentsAtBorder matches; with an empty filter: it has none. */
  deploymentsAtBorderNone?: DeploymentFilter | null | undefined;
  /** Some of its losses matches. */
  losses?: LossFilter | null | undefined;
  /** None of its losses matches; with an empty filter: it has none. */
  lossesNone?: LossFilter | null | undefined;
  /** Some of its lossesInflicted matches. */
  lossesInflicted?: LossFilter | null | undefined;
  /** None of its lossesInflicted matches; with an empty filter: it has none. */
  lossesInflictedNone?: LossFilter | null | undefined;
  /** Some of its offices matches. */
  offices?: OfficeFilter | null | undefined;
  /** None of its offices matches; with an empty filter: it has none. */
  officesNone?: OfficeFilter | null | undefined;
  /** Some of its sanctionsImposed matches. */
  sanctionsImposed?: SanctionFilter | null | undefined;
  /** None of its sanctionsImposed matches; with an empty filter: it has none. */
  sanctionsImposedNone?: SanctionFilter | null | undefined;
  /** Some of its sanctionsReceived matches. */
  sanctionsReceived?: SanctionFilter | null | undefined;
  /** None of its sanctionsReceived matches; with an empty filter: it has none. */
  sanctionsReceivedNone?: SanctionFilter | null | undefined;
  /** Some of its sanctionedBy matches. */
  sanctionedBy?: ActorFilter | null | undefined;
  /** None of its sanctionedBy matches; with an empty filter: it has none. */
  sanctionedByNone?: ActorFilter | null | undefined;
  /** Some of its weaponSystemsSupplied matches. */
  weaponSystemsSupplied?: WeaponSystemFilter | null | undefined;
  /** None of its weaponSystemsSupplied matches; with an empty filter: it has none. */
  weaponSystemsSuppliedNone?: WeaponSystemFilter | null | undefined;
  /** Some of its weaponSystemsReceived matches. */
  weaponSystemsReceived?: WeaponSystemFilter | null | undefined;
  /** None of its weaponSystemsReceived matches; with an empty filter: it has none. */
  weaponSystemsReceivedNone?: WeaponSystemFilter | null | undefined;
  /** Some of its suppliesTo matches. */
  suppliesTo?: CountryFilter | null | undefined;
  /** None of its suppliesTo matches; with an empty filter: it has none. */
  suppliesToNone?: CountryFilter | null | undefined;
  /** Some of its suppliedBy matches. */
  suppliedBy?: CountryFilter | null | undefined;
  /** None of its suppliedBy matches; with an empty filter: it has none. */
  suppliedByNone?: CountryFilter | null | undefined;
  /** Some of its suppliesAsSupplier matches. */
  suppliesAsSupplier?: SupplyFilter | null | undefined;
  /** None of its suppliesAsSupplier matches; with an empty filter: it has none. */
  suppliesAsSupplierNone?: SupplyFilter | null | undefined;
  /** Some of its suppliesAsRecipient matches. */
  suppliesAsRecipient?: SupplyFilter | null | undefined;
  /** None of its suppliesAsRecipient matches; with an empty filter: it has none. */
  suppliesAsRecipientNone?: SupplyFilter | null | undefined;
  /** Those that are one of these, each given by its id or by any name, alias or code. */
  is?: Array<string> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<CountryFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<CountryFilter> | null | undefined;
  /** This does not match. */
  not?: CountryFilter | null | undefined;
};

/** Filters rows of type Event; all conditions must hold. */
export type EventFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<EntityType> | null | undefined;
  /** One of these. */
  name?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  nameContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  nameStartsWith?: string | null | undefined;
  /** Some names matches. */
  names?: NameFilter | null | undefined;
  /** No names matches; with an empty filter: there is none. */
  namesNone?: NameFilter | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** Some of its facts matches. */
  facts?: FactFilter | null | undefined;
  /** None of its facts matches; with an empty filter: it has none. */
  factsNone?: FactFilter | null | undefined;
  /** Some of its claimsAbout matches. */
  claimsAbout?: ClaimFilter | null | undefined;
  /** None of its claimsAbout matches; with an empty filter: it has none. */
  claimsAboutNone?: ClaimFilter | null | undefined;
  /** Some articles matches. */
  articles?: ArticleFilter | null | undefined;
  /** No articles matches; with an empty filter: there is none. */
  articlesNone?: ArticleFilter | null | undefined;
  /** Some of its assessments matches. */
  assessments?: AssessmentFilter | null | undefined;
  /** None of its assessments matches; with an empty filter: it has none. */
  assessmentsNone?: AssessmentFilter | null | undefined;
  /** Some of its classifications matches. */
  classifications?: ClassificationFilter | null | undefined;
  /** None of its classifications matches; with an empty filter: it has none. */
  classificationsNone?: ClassificationFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some of its attacks matches. */
  attacks?: AttackFilter | null | undefined;
  /** None of its attacks matches; with an empty filter: it has none. */
  attacksNone?: AttackFilter | null | undefined;
  /** Some of its delays matches. */
  delays?: DelayFilter | null | undefined;
  /** None of its delays matches; with an empty filter: it has none. */
  delaysNone?: DelayFilter | null | undefined;
  /** Some of its meetings matches. */
  meetings?: MeetingFilter | null | undefined;
  /** None of its meetings matches; with an empty filter: it has none. */
  meetingsNone?: MeetingFilter | null | undefined;
  /** Some of its occurrences matches. */
  occurrences?: OccurrenceFilter | null | undefined;
  /** None of its occurrences matches; with an empty filter: it has none. */
  occurrencesNone?: OccurrenceFilter | null | undefined;
  /** Those that are one of these, each given by its id or by any name, alias or code. */
  is?: Array<string> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<EventFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<EventFilter> | null | undefined;
  /** This does not match. */
  not?: EventFilter | null | undefined;
};

/** Filters rows of type Organization; all conditions must hold. */
export type OrganizationFilter = {
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its organizations matches. */
  organizations?: OrganizationFilter | null | undefined;
  /** None of its organizations matches; with an empty filter: it has none. */
  organizationsNone?: OrganizationFilter | null | undefined;
  /** Some of its accords matches. */
  accords?: AccordFilter | null | undefined;
  /** None of its accords matches; with an empty filter: it has none. */
  accordsNone?: AccordFilter | null | undefined;
  /** Some of its efforts matches. */
  efforts?: EffortFilter | null | undefined;
  /** None of its efforts matches; with an empty filter: it has none. */
  effortsNone?: EffortFilter | null | undefined;
  /** Some of its exercises matches. */
  exercises?: ExerciseFilter | null | undefined;
  /** None of its exercises matches; with an empty filter: it has none. */
  exercisesNone?: ExerciseFilter | null | undefined;
  /** Some of its meetings matches. */
  meetings?: MeetingFilter | null | undefined;
  /** None of its meetings matches; with an empty filter: it has none. */
  meetingsNone?: MeetingFilter | null | undefined;
  /** Some of its memberships matches. */
  memberships?: MembershipFilter | null | undefined;
  /** None of its memberships matches; with an empty filter: it has none. */
  membershipsNone?: MembershipFilter | null | undefined;
  /** Some of its negotiations matches. */
  negotiations?: NegotiationFilter | null | undefined;
  /** None of its negotiations matches; with an empty filter: it has none. */
  negotiationsNone?: NegotiationFilter | null | undefined;
  /** Some of its participations matches. */
  participations?: ParticipationFilter | null | undefined;
  /** None of its participations matches; with an empty filter: it has none. */
  participationsNone?: ParticipationFilter | null | undefined;
  /** Some of its partnerships matches. */
  partnerships?: PartnershipFilter | null | undefined;
  /** None of its partnerships matches; with an empty filter: it has none. */
  partnershipsNone?: PartnershipFilter | null | undefined;
  /** Some of its positions matches. */
  positions?: PositionFilter | null | undefined;
  /** None of its positions matches; with an empty filter: it has none. */
  positionsNone?: PositionFilter | null | undefined;
  /** Some of its productions matches. */
  productions?: ProductionFilter | null | undefined;
  /** None of its productions matches; with an empty filter: it has none. */
  productionsNone?: ProductionFilter | null | undefined;
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<EntityType> | null | undefined;
  /** One of these. */
  name?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  nameContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  nameStartsWith?: string | null | undefined;
  /** Some names matches. */
  names?: NameFilter | null | undefined;
  /** No names matches; with an empty filter: there is none. */
  namesNone?: NameFilter | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** Some of its facts matches. */
  facts?: FactFilter | null | undefined;
  /** None of its facts matches; with an empty filter: it has none. */
  factsNone?: FactFilter | null | undefined;
  /** Some of its claimsAbout matches. */
  claimsAbout?: ClaimFilter | null | undefined;
  /** None of its claimsAbout matches; with an empty filter: it has none. */
  claimsAboutNone?: ClaimFilter | null | undefined;
  /** Some articles matches. */
  articles?: ArticleFilter | null | undefined;
  /** No articles matches; with an empty filter: there is none. */
  articlesNone?: ArticleFilter | null | undefined;
  /** Some of its assessments matches. */
  assessments?: AssessmentFilter | null | undefined;
  /** None of its assessments matches; with an empty filter: it has none. */
  assessmentsNone?: AssessmentFilter | null | undefined;
  /** Some of its classifications matches. */
  classifications?: ClassificationFilter | null | undefined;
  /** None of its classifications matches; with an empty filter: it has none. */
  classificationsNone?: ClassificationFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** One of these. */
  kind?: Array<OrganizationKind> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  kindIsNull?: boolean | null | undefined;
  /** Some of its members matches. */
  members?: ActorFilter | null | undefined;
  /** None of its members matches; with an empty filter: it has none. */
  membersNone?: ActorFilter | null | undefined;
  /** Some of its contractsAsBuyer matches. */
  contractsAsBuyer?: ContractFilter | null | undefined;
  /** None of its contractsAsBuyer matches; with an empty filter: it has none. */
  contractsAsBuyerNone?: ContractFilter | null | undefined;
  /** Some of its contractsAsSeller matches. */
  contractsAsSeller?: ContractFilter | null | undefined;
  /** None of its contractsAsSeller matches; with an empty filter: it has none. */
  contractsAsSellerNone?: ContractFilter | null | undefined;
  /** Some of its interviews matches. */
  interviews?: InterviewFilter | null | undefined;
  /** None of its interviews matches; with an empty filter: it has none. */
  interviewsNone?: InterviewFilter | null | undefined;
  /** Some of its memberMemberships matches. */
  memberMemberships?: MembershipFilter | null | undefined;
  /** None of its memberMemberships matches; with an empty filter: it has none. */
  memberMembershipsNone?: MembershipFilter | null | undefined;
  /** Some of its attendance matches. */
  attendance?: ParticipationFilter | null | undefined;
  /** None of its attendance matches; with an empty filter: it has none. */
  attendanceNone?: ParticipationFilter | null | undefined;
  /** Those that are one of these, each given by its id or by any name, alias or code. */
  is?: Array<string> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<OrganizationFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<OrganizationFilter> | null | undefined;
  /** This does not match. */
  not?: OrganizationFilter | null | undefined;
};

/** Filters rows of type Person; all conditions must hold. */
export type PersonFilter = {
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its organizations matches. */
  organizations?: OrganizationFilter | null | undefined;
  /** None of its organizations matches; with an empty filter: it has none. */
  organizationsNone?: OrganizationFilter | null | undefined;
  /** Some of its accords matches. */
  accords?: AccordFilter | null | undefined;
  /** None of its accords matches; with an empty filter: it has none. */
  accordsNone?: AccordFilter | null | undefined;
  /** Some of its efforts matches. */
  efforts?: EffortFilter | null | undefined;
  /** None of its efforts matches; with an empty filter: it has none. */
  effortsNone?: EffortFilter | null | undefined;
  /** Some of its exercises matches. */
  exercises?: ExerciseFilter | null | undefined;
  /** None of its exercises matches; with an empty filter: it has none. */
  exercisesNone?: ExerciseFilter | null | undefined;
  /** Some of its meetings matches. */
  meetings?: MeetingFilter | null | undefined;
  /** None of its meetings matches; with an empty filter: it has none. */
  meetingsNone?: MeetingFilter | null | undefined;
  /** Some of its memberships matches. */
  memberships?: MembershipFilter | null | undefined;
  /** None of its memberships matches; with an empty filter: it has none. */
  membershipsNone?: MembershipFilter | null | undefined;
  /** Some of its negotiations matches. */
  negotiations?: NegotiationFilter | null | undefined;
  /** None of its negotiations matches; with an empty filter: it has none. */
  negotiationsNone?: NegotiationFilter | null | undefined;
  /** Some of its participations matches. */
  participations?: ParticipationFilter | null | undefined;
  /** None of its participations matches; with an empty filter: it has none. */
  participationsNone?: ParticipationFilter | null | undefined;
  /** Some of its partnerships matches. */
  partnerships?: PartnershipFilter | null | undefined;
  /** None of its partnerships matches; with an empty filter: it has none. */
  partnershipsNone?: PartnershipFilter | null | undefined;
  /** Some of its positions matches. */
  positions?: PositionFilter | null | undefined;
  /** None of its positions matches; with an empty filter: it has none. */
  positionsNone?: PositionFilter | null | undefined;
  /** Some of its productions matches. */
  productions?: ProductionFilter | null | undefined;
  /** None of its productions matches; with an empty filter: it has none. */
  productionsNone?: ProductionFilter | null | undefined;
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<EntityType> | null | undefined;
  /** One of these. */
  name?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  nameContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  nameStartsWith?: string | null | undefined;
  /** Some names matches. */
  names?: NameFilter | null | undefined;
  /** No names matches; with an empty filter: there is none. */
  namesNone?: NameFilter | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** Some of its facts matches. */
  facts?: FactFilter | null | undefined;
  /** None of its facts matches; with an empty filter: it has none. */
  factsNone?: FactFilter | null | undefined;
  /** Some of its claimsAbout matches. */
  claimsAbout?: ClaimFilter | null | undefined;
  /** None of its claimsAbout matches; with an empty filter: it has none. */
  claimsAboutNone?: ClaimFilter | null | undefined;
  /** Some articles matches. */
  articles?: ArticleFilter | null | undefined;
  /** No articles matches; with an empty filter: there is none. */
  articlesNone?: ArticleFilter | null | undefined;
  /** Some of its assessments matches. */
  assessments?: AssessmentFilter | null | undefined;
  /** None of its assessments matches; with an empty filter: it has none. */
  assessmentsNone?: AssessmentFilter | null | undefined;
  /** Some of its classifications matches. */
  classifications?: ClassificationFilter | null | undefined;
  /** None of its classifications matches; with an empty filter: it has none. */
  classificationsNone?: ClassificationFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some of its represents matches. */
  represents?: CountryFilter | null | undefined;
  /** None of its represents matches; with an empty filter: it has none. */
  representsNone?: CountryFilter | null | undefined;
  /** Some of its interviews matches. */
  interviews?: InterviewFilter | null | undefined;
  /** None of its interviews matches; with an empty filter: it has none. */
  interviewsNone?: InterviewFilter | null | undefined;
  /** Some of its offices matches. */
  offices?: OfficeFilter | null | undefined;
  /** None of its offices matches; with an empty filter: it has none. */
  officesNone?: OfficeFilter | null | undefined;
  /** Those that are one of these, each given by its id or by any name, alias or code. */
  is?: Array<string> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<PersonFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<PersonFilter> | null | undefined;
  /** This does not match. */
  not?: PersonFilter | null | undefined;
};

/** Filters rows of type Place; all conditions must hold. */
export type PlaceFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<EntityType> | null | undefined;
  /** One of these. */
  name?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  nameContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  nameStartsWith?: string | null | undefined;
  /** Some names matches. */
  names?: NameFilter | null | undefined;
  /** No names matches; with an empty filter: there is none. */
  namesNone?: NameFilter | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** Some of its facts matches. */
  facts?: FactFilter | null | undefined;
  /** None of its facts matches; with an empty filter: it has none. */
  factsNone?: FactFilter | null | undefined;
  /** Some of its claimsAbout matches. */
  claimsAbout?: ClaimFilter | null | undefined;
  /** None of its claimsAbout matches; with an empty filter: it has none. */
  claimsAboutNone?: ClaimFilter | null | undefined;
  /** Some articles matches. */
  articles?: ArticleFilter | null | undefined;
  /** No articles matches; with an empty filter: there is none. */
  articlesNone?: ArticleFilter | null | undefined;
  /** Some of its assessments matches. */
  assessments?: AssessmentFilter | null | undefined;
  /** None of its assessments matches; with an empty filter: it has none. */
  assessmentsNone?: AssessmentFilter | null | undefined;
  /** Some of its classifications matches. */
  classifications?: ClassificationFilter | null | undefined;
  /** None of its classifications matches; with an empty filter: it has none. */
  classificationsNone?: ClassificationFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some of its deployments matches. */
  deployments?: DeploymentFilter | null | undefined;
  /** None of its deployments matches; with an empty filter: it has none. */
  deploymentsNone?: DeploymentFilter | null | undefined;
  /** Some of its exercises matches. */
  exercises?: ExerciseFilter | null | undefined;
  /** None of its exercises matches; with an empty filter: it has none. */
  exercisesNone?: ExerciseFilter | null | undefined;
  /** Those that are one of these, each given by its id or by any name, alias or code. */
  is?: Array<string> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<PlaceFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<PlaceFilter> | null | undefined;
  /** This does not match. */
  not?: PlaceFilter | null | undefined;
};

/** Filters rows of type WeaponSystem; all conditions must hold. */
export type WeaponSystemFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<EntityType> | null | undefined;
  /** One of these. */
  name?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  nameContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  nameStartsWith?: string | null | undefined;
  /** Some names matches. */
  names?: NameFilter | null | undefined;
  /** No names matches; with an empty filter: there is none. */
  namesNone?: NameFilter | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** Some of its facts matches. */
  facts?: FactFilter | null | undefined;
  /** None of its facts matches; with an empty filter: it has none. */
  factsNone?: FactFilter | null | undefined;
  /** Some of its claimsAbout matches. */
  claimsAbout?: ClaimFilter | null | undefined;
  /** None of its claimsAbout matches; with an empty filter: it has none. */
  claimsAboutNone?: ClaimFilter | null | undefined;
  /** Some articles matches. */
  articles?: ArticleFilter | null | undefined;
  /** No articles matches; with an empty filter: there is none. */
  articlesNone?: ArticleFilter | null | undefined;
  /** Some of its assessments matches. */
  assessments?: AssessmentFilter | null | undefined;
  /** None of its assessments matches; with an empty filter: it has none. */
  assessmentsNone?: AssessmentFilter | null | undefined;
  /** Some of its classifications matches. */
  classifications?: ClassificationFilter | null | undefined;
  /** None of its classifications matches; with an empty filter: it has none. */
  classificationsNone?: ClassificationFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some of its suppliers matches. */
  suppliers?: CountryFilter | null | undefined;
  /** None of its suppliers matches; with an empty filter: it has none. */
  suppliersNone?: CountryFilter | null | undefined;
  /** Some of its recipients matches. */
  recipients?: CountryFilter | null | undefined;
  /** None of its recipients matches; with an empty filter: it has none. */
  recipientsNone?: CountryFilter | null | undefined;
  /** Some of its operators matches. */
  operators?: CountryFilter | null | undefined;
  /** None of its operators matches; with an empty filter: it has none. */
  operatorsNone?: CountryFilter | null | undefined;
  /** Some of its aids matches. */
  aids?: AidFilter | null | undefined;
  /** None of its aids matches; with an empty filter: it has none. */
  aidsNone?: AidFilter | null | undefined;
  /** Some of its approvals matches. */
  approvals?: ApprovalFilter | null | undefined;
  /** None of its approvals matches; with an empty filter: it has none. */
  approvalsNone?: ApprovalFilter | null | undefined;
  /** Some of its contracts matches. */
  contracts?: ContractFilter | null | undefined;
  /** None of its contracts matches; with an empty filter: it has none. */
  contractsNone?: ContractFilter | null | undefined;
  /** Some of its deliveries matches. */
  deliveries?: DeliveryFilter | null | undefined;
  /** None of its deliveries matches; with an empty filter: it has none. */
  deliveriesNone?: DeliveryFilter | null | undefined;
  /** Some of its deployments matches. */
  deployments?: DeploymentFilter | null | undefined;
  /** None of its deployments matches; with an empty filter: it has none. */
  deploymentsNone?: DeploymentFilter | null | undefined;
  /** Some of its losses matches. */
  losses?: LossFilter | null | undefined;
  /** None of its losses matches; with an empty filter: it has none. */
  lossesNone?: LossFilter | null | undefined;
  /** Some of its productions matches. */
  productions?: ProductionFilter | null | undefined;
  /** None of its productions matches; with an empty filter: it has none. */
  productionsNone?: ProductionFilter | null | undefined;
  /** Some of its supplies matches. */
  supplies?: SupplyFilter | null | undefined;
  /** None of its supplies matches; with an empty filter: it has none. */
  suppliesNone?: SupplyFilter | null | undefined;
  /** Those that are one of these, each given by its id or by any name, alias or code. */
  is?: Array<string> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<WeaponSystemFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<WeaponSystemFilter> | null | undefined;
  /** This does not match. */
  not?: WeaponSystemFilter | null | undefined;
};

/** Filters rows of type Accord; all conditions must hold. */
export type AccordFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some signatories matches. */
  signatories?: ActorFilter | null | undefined;
  /** No signatories matches; with an empty filter: there is none. */
  signatoriesNone?: ActorFilter | null | undefined;
  /** Some agreement matches. */
  agreement?: AgreementFilter | null | undefined;
  /** No agreement matches; with an empty filter: there is none. */
  agreementNone?: AgreementFilter | null | undefined;
  /** One of these. */
  subject?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  subjectContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  subjectStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  subjectIsNull?: boolean | null | undefined;
  /** Within this range. */
  date?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<AccordFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<AccordFilter> | null | undefined;
  /** This does not match. */
  not?: AccordFilter | null | undefined;
};

/** Filters rows of type Aid; all conditions must hold. */
export type AidFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some donor matches. */
  donor?: ActorFilter | null | undefined;
  /** No donor matches; with an empty filter: there is none. */
  donorNone?: ActorFilter | null | undefined;
  /** Some recipient matches. */
  recipient?: ActorFilter | null | undefined;
  /** No recipient matches; with an empty filter: there is none. */
  recipientNone?: ActorFilter | null | undefined;
  /** Some system matches. */
  system?: WeaponSystemFilter | null | undefined;
  /** No system matches; with an empty filter: there is none. */
  systemNone?: WeaponSystemFilter | null | undefined;
  /** Within this range. */
  value?: DecimalRange | null | undefined;
  /** In one of these currencies: `USD`. */
  valueCurrency?: Array<string> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  valueIsNull?: boolean | null | undefined;
  /** One of these. */
  item?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  itemContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  itemStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  itemIsNull?: boolean | null | undefined;
  /** Within this range. */
  announced?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  announcedIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<AidFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<AidFilter> | null | undefined;
  /** This does not match. */
  not?: AidFilter | null | undefined;
};

/** Filters rows of type Approval; all conditions must hold. */
export type ApprovalFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some approver matches. */
  approver?: ActorFilter | null | undefined;
  /** No approver matches; with an empty filter: there is none. */
  approverNone?: ActorFilter | null | undefined;
  /** Some buyer matches. */
  buyer?: ActorFilter | null | undefined;
  /** No buyer matches; with an empty filter: there is none. */
  buyerNone?: ActorFilter | null | undefined;
  /** Some system matches. */
  system?: WeaponSystemFilter | null | undefined;
  /** No system matches; with an empty filter: there is none. */
  systemNone?: WeaponSystemFilter | null | undefined;
  /** One of these. */
  status?: Array<ApprovalStatus> | null | undefined;
  /** Within this range. */
  value?: DecimalRange | null | undefined;
  /** In one of these currencies: `USD`. */
  valueCurrency?: Array<string> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  valueIsNull?: boolean | null | undefined;
  /** Within this range. */
  date?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<ApprovalFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<ApprovalFilter> | null | undefined;
  /** This does not match. */
  not?: ApprovalFilter | null | undefined;
};

/** Filters rows of type Assessment; all conditions must hold. */
export type AssessmentFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some subjects matches. */
  subjects?: NodeFilter | null | undefined;
  /** No subjects matches; with an empty filter: there is none. */
  subjectsNone?: NodeFilter | null | undefined;
  /** One of these. */
  verdict?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  verdictContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  verdictStartsWith?: string | null | undefined;
  /** Some about matches. */
  about?: NodeFilter | null | undefined;
  /** No about matches; with an empty filter: there is none. */
  aboutNone?: NodeFilter | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<AssessmentFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<AssessmentFilter> | null | undefined;
  /** This does not match. */
  not?: AssessmentFilter | null | undefined;
};

/** Filters rows of type Attack; all conditions must hold. */
export type AttackFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some attacker matches. */
  attacker?: ActorFilter | null | undefined;
  /** No attacker matches; with an empty filter: there is none. */
  attackerNone?: ActorFilter | null | undefined;
  /** Some target matches. */
  target?: ActorFilter | null | undefined;
  /** No target matches; with an empty filter: there is none. */
  targetNone?: ActorFilter | null | undefined;
  /** Some event matches. */
  event?: EventFilter | null | undefined;
  /** No event matches; with an empty filter: there is none. */
  eventNone?: EventFilter | null | undefined;
  /** Within this range. */
  began?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  beganIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<AttackFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<AttackFilter> | null | undefined;
  /** This does not match. */
  not?: AttackFilter | null | undefined;
};

/** Filters rows of type Classification; all conditions must hold. */
export type ClassificationFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some subject matches. */
  subject?: EntityFilter | null | undefined;
  /** No subject matches; with an empty filter: there is none. */
  subjectNone?: EntityFilter | null | undefined;
  /** One of these. */
  class?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  classContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  classStartsWith?: string | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<ClassificationFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<ClassificationFilter> | null | undefined;
  /** This does not match. */
  not?: ClassificationFilter | null | undefined;
};

/** Filters rows of type Contract; all conditions must hold. */
export type ContractFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some buyer matches. */
  buyer?: ActorFilter | null | undefined;
  /** No buyer matches; with an empty filter: there is none. */
  buyerNone?: ActorFilter | null | undefined;
  /** Some seller matches. */
  seller?: ActorFilter | null | undefined;
  /** No seller matches; with an empty filter: there is none. */
  sellerNone?: ActorFilter | null | undefined;
  /** Some system matches. */
  system?: WeaponSystemFilter | null | undefined;
  /** No system matches; with an empty filter: there is none. */
  systemNone?: WeaponSystemFilter | null | undefined;
  /** Within this range. */
  signed?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  signedIsNull?: boolean | null | undefined;
  /** Within this range. */
  value?: DecimalRange | null | undefined;
  /** In one of these currencies: `USD`. */
  valueCurrency?: Array<string> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  valueIsNull?: boolean | null | undefined;
  /** Within this range. */
  quantity?: IntRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  quantityIsNull?: boolean | null | undefined;
  /** One of these. */
  unit?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  unitContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  unitStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  unitIsNull?: boolean | null | undefined;
  /** Some of its deliveries matches. */
  deliveries?: DeliveryFilter | null | undefined;
  /** None of its deliveries matches; with an empty filter: it has none. */
  deliveriesNone?: DeliveryFilter | null | undefined;
  /** Some of its warnings matches. */
  warnings?: WarningFilter | null | undefined;
  /** None of its warnings matches; with an empty filter: it has none. */
  warningsNone?: WarningFilter | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<ContractFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<ContractFilter> | null | undefined;
  /** This does not match. */
  not?: ContractFilter | null | undefined;
};

/** Filters rows of type Delay; all conditions must hold. */
export type DelayFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some of matches. */
  of?: FactFilter | null | undefined;
  /** No of matches; with an empty filter: there is none. */
  ofNone?: FactFilter | null | undefined;
  /** Some cause matches. */
  cause?: EventFilter | null | undefined;
  /** No cause matches; with an empty filter: there is none. */
  causeNone?: EventFilter | null | undefined;
  /** One of these. */
  scope?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  scopeContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  scopeStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  scopeIsNull?: boolean | null | undefined;
  /** One of these. */
  extent?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  extentContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  extentStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  extentIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<DelayFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<DelayFilter> | null | undefined;
  /** This does not match. */
  not?: DelayFilter | null | undefined;
};

/** Filters rows of type Delivery; all conditions must hold. */
export type DeliveryFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some supplier matches. */
  supplier?: ActorFilter | null | undefined;
  /** No supplier matches; with an empty filter: there is none. */
  supplierNone?: ActorFilter | null | undefined;
  /** Some recipient matches. */
  recipient?: ActorFilter | null | undefined;
  /** No recipient matches; with an empty filter: there is none. */
  recipientNone?: ActorFilter | null | undefined;
  /** Some system matches. */
  system?: WeaponSystemFilter | null | undefined;
  /** No system matches; with an empty filter: there is none. */
  systemNone?: WeaponSystemFilter | null | undefined;
  /** Some contract matches. */
  contract?: ContractFilter | null | undefined;
  /** No contract matches; with an empty filter: there is none. */
  contractNone?: ContractFilter | null | undefined;
  /** One of these. */
  item?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  itemContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  itemStartsWith?: string | null | undefined;
  /** One of these. */
  progress?: Array<DeliveryProgress> | null | undefined;
  /** Within this range. */
  began?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  beganIsNull?: boolean | null | undefined;
  /** Within this range. */
  completed?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  completedIsNull?: boolean | null | undefined;
  /** Within this range. */
  quantity?: IntRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  quantityIsNull?: boolean | null | undefined;
  /** Some of its deployments matches. */
  deployments?: DeploymentFilter | null | undefined;
  /** None of its deployments matches; with an empty filter: it has none. */
  deploymentsNone?: DeploymentFilter | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<DeliveryFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<DeliveryFilter> | null | undefined;
  /** This does not match. */
  not?: DeliveryFilter | null | undefined;
};

/** Filters rows of type Deployment; all conditions must hold. */
export type DeploymentFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some operator matches. */
  operator?: ActorFilter | null | undefined;
  /** No operator matches; with an empty filter: there is none. */
  operatorNone?: ActorFilter | null | undefined;
  /** Some system matches. */
  system?: WeaponSystemFilter | null | undefined;
  /** No system matches; with an empty filter: there is none. */
  systemNone?: WeaponSystemFilter | null | undefined;
  /** Some place matches. */
  place?: PlaceFilter | null | undefined;
  /** No place matches; with an empty filter: there is none. */
  placeNone?: PlaceFilter | null | undefined;
  /** Some delivery matches. */
  delivery?: DeliveryFilter | null | undefined;
  /** No delivery matches; with an empty filter: there is none. */
  deliveryNone?: DeliveryFilter | null | undefined;
  /** One of these. */
  item?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  itemContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  itemStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  itemIsNull?: boolean | null | undefined;
  /** Some borders matches. */
  borders?: CountryFilter | null | undefined;
  /** No borders matches; with an empty filter: there is none. */
  bordersNone?: CountryFilter | null | undefined;
  /** Within this range. */
  since?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  sinceIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<DeploymentFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<DeploymentFilter> | null | undefined;
  /** This does not match. */
  not?: DeploymentFilter | null | undefined;
};

/** Filters rows of type Effort; all conditions must hold. */
export type EffortFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some actors matches. */
  actors?: ActorFilter | null | undefined;
  /** No actors matches; with an empty filter: there is none. */
  actorsNone?: ActorFilter | null | undefined;
  /** One of these. */
  aim?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  aimContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  aimStartsWith?: string | null | undefined;
  /** Some obstacles matches. */
  obstacles?: EventFilter | null | undefined;
  /** No obstacles matches; with an empty filter: there is none. */
  obstaclesNone?: EventFilter | null | undefined;
  /** One of these. */
  means?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  meansContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  meansStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  meansIsNull?: boolean | null | undefined;
  /** One of these. */
  progress?: Array<EffortProgress> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  progressIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<EffortFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<EffortFilter> | null | undefined;
  /** This does not match. */
  not?: EffortFilter | null | undefined;
};

/** Filters rows of type Exercise; all conditions must hold. */
export type ExerciseFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some participants matches. */
  participants?: ActorFilter | null | undefined;
  /** No participants matches; with an empty filter: there is none. */
  participantsNone?: ActorFilter | null | undefined;
  /** One of these. */
  name?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  nameContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  nameStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  nameIsNull?: boolean | null | undefined;
  /** Some place matches. */
  place?: EntityFilter | null | undefined;
  /** No place matches; with an empty filter: there is none. */
  placeNone?: EntityFilter | null | undefined;
  /** Within this range. */
  date?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<ExerciseFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<ExerciseFilter> | null | undefined;
  /** This does not match. */
  not?: ExerciseFilter | null | undefined;
};

/** Filters rows of type Interview; all conditions must hold. */
export type InterviewFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some interviewee matches. */
  interviewee?: ActorFilter | null | undefined;
  /** No interviewee matches; with an empty filter: there is none. */
  intervieweeNone?: ActorFilter | null | undefined;
  /** Some interviewer matches. */
  interviewer?: ActorFilter | null | undefined;
  /** No interviewer matches; with an empty filter: there is none. */
  interviewerNone?: ActorFilter | null | undefined;
  /** Some topics matches. */
  topics?: NodeFilter | null | undefined;
  /** No topics matches; with an empty filter: there is none. */
  topicsNone?: NodeFilter | null | undefined;
  /** Within this range. */
  date?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<InterviewFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<InterviewFilter> | null | undefined;
  /** This does not match. */
  not?: InterviewFilter | null | undefined;
};

/** Filters rows of type Loss; all conditions must hold. */
export type LossFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some owner matches. */
  owner?: ActorFilter | null | undefined;
  /** No owner matches; with an empty filter: there is none. */
  ownerNone?: ActorFilter | null | undefined;
  /** Some attacker matches. */
  attacker?: ActorFilter | null | undefined;
  /** No attacker matches; with an empty filter: there is none. */
  attackerNone?: ActorFilter | null | undefined;
  /** Some system matches. */
  system?: WeaponSystemFilter | null | undefined;
  /** No system matches; with an empty filter: there is none. */
  systemNone?: WeaponSystemFilter | null | undefined;
  /** Within this range. */
  quantity?: IntRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  quantityIsNull?: boolean | null | undefined;
  /** Within this range. */
  date?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<LossFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<LossFilter> | null | undefined;
  /** This does not match. */
  not?: LossFilter | null | undefined;
};

/** Filters rows of type Meeting; all conditions must hold. */
export type MeetingFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some participants matches. */
  participants?: ActorFilter | null | undefined;
  /** No participants matches; with an empty filter: there is none. */
  participantsNone?: ActorFilter | null | undefined;
  /** One of these. */
  kind?: Array<MeetingKind> | null | undefined;
  /** Some series matches. */
  series?: EventFilter | null | undefined;
  /** No series matches; with an empty filter: there is none. */
  seriesNone?: EventFilter | null | undefined;
  /** Some place matches. */
  place?: EntityFilter | null | undefined;
  /** No place matches; with an empty filter: there is none. */
  placeNone?: EntityFilter | null | undefined;
  /** Some about matches. */
  about?: NodeFilter | null | undefined;
  /** No about matches; with an empty filter: there is none. */
  aboutNone?: NodeFilter | null | undefined;
  /** Within this range. */
  count?: IntRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  countIsNull?: boolean | null | undefined;
  /** Within this range. */
  date?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<MeetingFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<MeetingFilter> | null | undefined;
  /** This does not match. */
  not?: MeetingFilter | null | undefined;
};

/** Filters rows of type Membership; all conditions must hold. */
export type MembershipFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some member matches. */
  member?: ActorFilter | null | undefined;
  /** No member matches; with an empty filter: there is none. */
  memberNone?: ActorFilter | null | undefined;
  /** Some organization matches. */
  organization?: OrganizationFilter | null | undefined;
  /** No organization matches; with an empty filter: there is none. */
  organizationNone?: OrganizationFilter | null | undefined;
  /** Within this range. */
  from?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  fromIsNull?: boolean | null | undefined;
  /** Within this range. */
  to?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  toIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<MembershipFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<MembershipFilter> | null | undefined;
  /** This does not match. */
  not?: MembershipFilter | null | undefined;
};

/** Filters rows of type Negotiation; all conditions must hold. */
export type NegotiationFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some parties matches. */
  parties?: ActorFilter | null | undefined;
  /** No parties matches; with an empty filter: there is none. */
  partiesNone?: ActorFilter | null | undefined;
  /** One of these. */
  topic?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  topicContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  topicStartsWith?: string | null | undefined;
  /** Some background matches. */
  background?: NodeFilter | null | undefined;
  /** No background matches; with an empty filter: there is none. */
  backgroundNone?: NodeFilter | null | undefined;
  /** Within this range. */
  date?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<NegotiationFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<NegotiationFilter> | null | undefined;
  /** This does not match. */
  not?: NegotiationFilter | null | undefined;
};

/** Filters rows of type Occurrence; all conditions must hold. */
export type OccurrenceFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some event matches. */
  event?: EventFilter | null | undefined;
  /** No event matches; with an empty filter: there is none. */
  eventNone?: EventFilter | null | undefined;
  /** Some initiators matches. */
  initiators?: ActorFilter | null | undefined;
  /** No initiators matches; with an empty filter: there is none. */
  initiatorsNone?: ActorFilter | null | undefined;
  /** Within this range. */
  began?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  beganIsNull?: boolean | null | undefined;
  /** Within this range. */
  ended?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  endedIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<OccurrenceFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<OccurrenceFilter> | null | undefined;
  /** This does not match. */
  not?: OccurrenceFilter | null | undefined;
};

/** Filters rows of type Office; all conditions must hold. */
export type OfficeFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some person matches. */
  person?: PersonFilter | null | undefined;
  /** No person matches; with an empty filter: there is none. */
  personNone?: PersonFilter | null | undefined;
  /** Some country matches. */
  country?: CountryFilter | null | undefined;
  /** No country matches; with an empty filter: there is none. */
  countryNone?: CountryFilter | null | undefined;
  /** Some organization matches. */
  organization?: OrganizationFilter | null | undefined;
  /** No organization matches; with an empty filter: there is none. */
  organizationNone?: OrganizationFilter | null | undefined;
  /** Some postedTo matches. */
  postedTo?: CountryFilter | null | undefined;
  /** No postedTo matches; with an empty filter: there is none. */
  postedToNone?: CountryFilter | null | undefined;
  /** One of these. */
  office?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  officeContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  officeStartsWith?: string | null | undefined;
  /** Within this range. */
  from?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  fromIsNull?: boolean | null | undefined;
  /** Within this range. */
  to?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  toIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<OfficeFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<OfficeFilter> | null | undefined;
  /** This does not match. */
  not?: OfficeFilter | null | undefined;
};

/** Filters rows of type Participation; all conditions must hold. */
export type ParticipationFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some participant matches. */
  participant?: ActorFilter | null | undefined;
  /** No participant matches; with an empty filter: there is none. */
  participantNone?: ActorFilter | null | undefined;
  /** Some forum matches. */
  forum?: OrganizationFilter | null | undefined;
  /** No forum matches; with an empty filter: there is none. */
  forumNone?: OrganizationFilter | null | undefined;
  /** One of these. */
  purpose?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  purposeContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  purposeStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  purposeIsNull?: boolean | null | undefined;
  /** Within this range. */
  date?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<ParticipationFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<ParticipationFilter> | null | undefined;
  /** This does not match. */
  not?: ParticipationFilter | null | undefined;
};

/** Filters rows of type Partnership; all conditions must hold. */
export type PartnershipFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some partners matches. */
  partners?: ActorFilter | null | undefined;
  /** No partners matches; with an empty filter: there is none. */
  partnersNone?: ActorFilter | null | undefined;
  /** Some framework matches. */
  framework?: AgreementFilter | null | undefined;
  /** No framework matches; with an empty filter: there is none. */
  frameworkNone?: AgreementFilter | null | undefined;
  /** One of these. */
  field?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  fieldContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  fieldStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  fieldIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<PartnershipFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<PartnershipFilter> | null | undefined;
  /** This does not match. */
  not?: PartnershipFilter | null | undefined;
};

/** Filters rows of type Position; all conditions must hold. */
export type PositionFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some holders matches. */
  holders?: ActorFilter | null | undefined;
  /** No holders matches; with an empty filter: there is none. */
  holdersNone?: ActorFilter | null | undefined;
  /** One of these. */
  stance?: Array<Stance> | null | undefined;
  /** Some towards matches. */
  towards?: ActorFilter | null | undefined;
  /** No towards matches; with an empty filter: there is none. */
  towardsNone?: ActorFilter | null | undefined;
  /** Some about matches. */
  about?: NodeFilter | null | undefined;
  /** No about matches; with an empty filter: there is none. */
  aboutNone?: NodeFilter | null | undefined;
  /** Some forum matches. */
  forum?: OrganizationFilter | null | undefined;
  /** No forum matches; with an empty filter: there is none. */
  forumNone?: OrganizationFilter | null | undefined;
  /** One of these. */
  content?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  contentContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  contentStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  contentIsNull?: boolean | null | undefined;
  /** Within this range. */
  date?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<PositionFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<PositionFilter> | null | undefined;
  /** This does not match. */
  not?: PositionFilter | null | undefined;
};

/** Filters rows of type Production; all conditions must hold. */
export type ProductionFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some producers matches. */
  producers?: ActorFilter | null | undefined;
  /** No producers matches; with an empty filter: there is none. */
  producersNone?: ActorFilter | null | undefined;
  /** Some system matches. */
  system?: WeaponSystemFilter | null | undefined;
  /** No system matches; with an empty filter: there is none. */
  systemNone?: WeaponSystemFilter | null | undefined;
  /** Some licensor matches. */
  licensor?: ActorFilter | null | undefined;
  /** No licensor matches; with an empty filter: there is none. */
  licensorNone?: ActorFilter | null | undefined;
  /** Some place matches. */
  place?: EntityFilter | null | undefined;
  /** No place matches; with an empty filter: there is none. */
  placeNone?: EntityFilter | null | undefined;
  /** Within this range. */
  began?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  beganIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<ProductionFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<ProductionFilter> | null | undefined;
  /** This does not match. */
  not?: ProductionFilter | null | undefined;
};

/** Filters rows of type Sanction; all conditions must hold. */
export type SanctionFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some imposer matches. */
  imposer?: ActorFilter | null | undefined;
  /** No imposer matches; with an empty filter: there is none. */
  imposerNone?: ActorFilter | null | undefined;
  /** Some target matches. */
  target?: ActorFilter | null | undefined;
  /** No target matches; with an empty filter: there is none. */
  targetNone?: ActorFilter | null | undefined;
  /** Some reason matches. */
  reason?: NodeFilter | null | undefined;
  /** No reason matches; with an empty filter: there is none. */
  reasonNone?: NodeFilter | null | undefined;
  /** Some after matches. */
  after?: NodeFilter | null | undefined;
  /** No after matches; with an empty filter: there is none. */
  afterNone?: NodeFilter | null | undefined;
  /** One of these. */
  severity?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  severityContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  severityStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  severityIsNull?: boolean | null | undefined;
  /** Within this range. */
  imposed?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  imposedIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<SanctionFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<SanctionFilter> | null | undefined;
  /** This does not match. */
  not?: SanctionFilter | null | undefined;
};

/** Filters rows of type Supply; all conditions must hold. */
export type SupplyFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some supplier matches. */
  supplier?: ActorFilter | null | undefined;
  /** No supplier matches; with an empty filter: there is none. */
  supplierNone?: ActorFilter | null | undefined;
  /** Some recipient matches. */
  recipient?: ActorFilter | null | undefined;
  /** No recipient matches; with an empty filter: there is none. */
  recipientNone?: ActorFilter | null | undefined;
  /** Some system matches. */
  system?: WeaponSystemFilter | null | undefined;
  /** No system matches; with an empty filter: there is none. */
  systemNone?: WeaponSystemFilter | null | undefined;
  /** One of these. */
  goods?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  goodsContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  goodsStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  goodsIsNull?: boolean | null | undefined;
  /** One of these. */
  status?: Array<SupplyStatus> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  statusIsNull?: boolean | null | undefined;
  /** One of these. */
  scale?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  scaleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  scaleStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  scaleIsNull?: boolean | null | undefined;
  /** Some of its delays matches. */
  delays?: DelayFilter | null | undefined;
  /** None of its delays matches; with an empty filter: it has none. */
  delaysNone?: DelayFilter | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<SupplyFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<SupplyFilter> | null | undefined;
  /** This does not match. */
  not?: SupplyFilter | null | undefined;
};

/** Filters rows of type Warning; all conditions must hold. */
export type WarningFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  type?: Array<FactType> | null | undefined;
  /** One of these. */
  title?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  titleContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  titleStartsWith?: string | null | undefined;
  /** Has this among its origins. */
  origin?: Origin | null | undefined;
  /** Within this range. */
  sources?: IntRange | null | undefined;
  /** Within this range. */
  articleClaims?: IntRange | null | undefined;
  /** One of these. */
  dateCertainty?: Array<Certainty> | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateCertaintyIsNull?: boolean | null | undefined;
  /** Some details matches. */
  details?: DetailFilter | null | undefined;
  /** No details matches; with an empty filter: there is none. */
  detailsNone?: DetailFilter | null | undefined;
  /** Some of its claims matches. */
  claims?: ClaimFilter | null | undefined;
  /** None of its claims matches; with an empty filter: it has none. */
  claimsNone?: ClaimFilter | null | undefined;
  /** Some of its decisions matches. */
  decisions?: DecisionFilter | null | undefined;
  /** None of its decisions matches; with an empty filter: it has none. */
  decisionsNone?: DecisionFilter | null | undefined;
  /** Some warner matches. */
  warner?: ActorFilter | null | undefined;
  /** No warner matches; with an empty filter: there is none. */
  warnerNone?: ActorFilter | null | undefined;
  /** Some warned matches. */
  warned?: ActorFilter | null | undefined;
  /** No warned matches; with an empty filter: there is none. */
  warnedNone?: ActorFilter | null | undefined;
  /** Some about matches. */
  about?: NodeFilter | null | undefined;
  /** No about matches; with an empty filter: there is none. */
  aboutNone?: NodeFilter | null | undefined;
  /** Some threat matches. */
  threat?: FactFilter | null | undefined;
  /** No threat matches; with an empty filter: there is none. */
  threatNone?: FactFilter | null | undefined;
  /** Within this range. */
  date?: DateRange | null | undefined;
  /** True for rows without this value, false for rows with one. */
  dateIsNull?: boolean | null | undefined;
  /** Can have happened within these days; undated facts do not match. */
  when?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<WarningFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<WarningFilter> | null | undefined;
  /** This does not match. */
  not?: WarningFilter | null | undefined;
};

/** Filters rows of type Decision; all conditions must hold. */
export type DecisionFilter = {
  /** One of these. */
  id?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  idContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  idStartsWith?: string | null | undefined;
  /** One of these. */
  kind?: Array<DecisionKind> | null | undefined;
  /** One of these. */
  target?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  targetContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  targetStartsWith?: string | null | undefined;
  /** Some of matches. */
  of?: NodeFilter | null | undefined;
  /** No of matches; with an empty filter: there is none. */
  ofNone?: NodeFilter | null | undefined;
  /** Some concerns matches. */
  concerns?: NodeFilter | null | undefined;
  /** No concerns matches; with an empty filter: there is none. */
  concernsNone?: NodeFilter | null | undefined;
  /** One of these. */
  source?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  sourceContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  sourceStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  sourceIsNull?: boolean | null | undefined;
  /** Within these days, in UTC. */
  at?: DateRange | null | undefined;
  /** One of these. */
  why?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  whyContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  whyStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  whyIsNull?: boolean | null | undefined;
  /** One of these. */
  before?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  beforeContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  beforeStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  beforeIsNull?: boolean | null | undefined;
  /** One of these. */
  after?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  afterContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  afterStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  afterIsNull?: boolean | null | undefined;
  /** One of these. */
  quote?: Array<string> | null | undefined;
  /** Contains this text; case and accents do not matter. */
  quoteContains?: string | null | undefined;
  /** Begins with this text; case and accents do not matter. */
  quoteStartsWith?: string | null | undefined;
  /** True for rows without this value, false for rows with one. */
  quoteIsNull?: boolean | null | undefined;
  /** Some undoes matches. */
  undoes?: DecisionFilter | null | undefined;
  /** No undoes matches; with an empty filter: there is none. */
  undoesNone?: DecisionFilter | null | undefined;
  /** Some undoneBy matches. */
  undoneBy?: DecisionFilter | null | undefined;
  /** No undoneBy matches; with an empty filter: there is none. */
  undoneByNone?: DecisionFilter | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string> | null | undefined;
  /** All of these match. */
  and?: Array<DecisionFilter> | null | undefined;
  /** One of these matches. */
  or?: Array<DecisionFilter> | null | undefined;
  /** This does not match. */
  not?: DecisionFilter | null | undefined;
};

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
      access: Access;
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
                | ({ id: string; title: string; standing: Standing } & {
                    __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                  });
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
      access: Access;
      published: {
        edtf: string;
        printed: string | null;
        certainty: Certainty | null;
        basis: string | null;
      } | null;
      coverage: { sentences: number; accounted: number; claims: number; proposals: number };
    }>;
  };
};

export type ClaimVersionQueryVariables = Exact<{
  id: string;
}>;

export type ClaimVersionQuery = {
  node:
    | ({ version: string; id: string } & { __typename: 'Claim' })
    | ({ id: string } & {
        __typename:
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
          | 'Accord'
          | 'Aid'
          | 'Approval'
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract';
      })
    | ({ id: string } & {
        __typename:
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
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Production'
          | 'Sanction'
          | 'Supply'
          | 'Warning'
          | 'Decision';
      })
    | null;
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
              | ({ id: string; title: string; standing: Standing } & {
                  __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                })
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
          | 'Loss';
      })
    | ({ id: string } & {
        __typename:
          | 'Meeting'
          | 'Membership'
          | 'Negotiation'
          | 'Occurrence'
          | 'Office'
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Production'
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
                | ({ title: string; id: string } & {
                    __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                  })
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
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & {
                  __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                });
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
                | ({ title: string; id: string } & {
                    __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                  })
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
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & {
                  __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                });
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
                | ({ title: string; id: string } & {
                    __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                  })
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
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & {
                  __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                });
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
      | ({ title: string; id: string } & {
          __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
        })
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
        earliest: string | null;
        latest: string | null;
        origins: Array<Origin>;
      } & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' });
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
                | ({ title: string; id: string } & {
                    __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                  })
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
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & {
                  __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                });
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
                | ({ title: string; id: string } & {
                    __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                  })
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
                  earliest: string | null;
                  latest: string | null;
                  origins: Array<Origin>;
                } & {
                  __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                });
          }>;
        };
      } & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' })
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
      | ({ title: string; id: string } & {
          __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
        })
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
        earliest: string | null;
        latest: string | null;
        origins: Array<Origin>;
      } & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' });
};

export type FactsOfTypesQueryVariables = Exact<{
  types?: Array<FactType> | FactType | null | undefined;
}>;

export type FactsOfTypesQuery = {
  facts: {
    totalCount: number;
    nodes: Array<
      | ({ id: string; title: string; standing: Standing } & {
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
      | ({ id: string; title: string; standing: Standing } & {
          __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
        })
    >;
  };
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
          | 'Accord'
          | 'Aid'
          | 'Approval'
          | 'Assessment'
          | 'Attack'
          | 'Classification';
      })
    | ({ id: string } & {
        __typename:
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
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Production'
          | 'Sanction'
          | 'Supply'
          | 'Warning';
      })
    | ({ id: string } & { __typename: 'Decision' })
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

type Fact_Fj5WIqf2Bso5d5saAtSamQb75qJFxIqL8D1b7P04_Fragment = {
  id: string;
  title: string;
  standing: Standing;
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
};

type Fact_863SAgUwDo5KBcTu95NyFhKnrlAylnZlaanQaDn2Wo_Fragment = {
  id: string;
  title: string;
  standing: Standing;
} & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' };

export type FactFragment =
  | Fact_Fj5WIqf2Bso5d5saAtSamQb75qJFxIqL8D1b7P04_Fragment
  | Fact_863SAgUwDo5KBcTu95NyFhKnrlAylnZlaanQaDn2Wo_Fragment;

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
          title: string;
          standing: Standing;
          origins: Array<Origin>;
          articleClaims: number;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
          id: string;
        } & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' })
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
    | ({ title: string; id: string } & {
        __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
      })
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
      | ({ title: string; standing: Standing; id: string } & {
          __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
        });
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
        | ({ title: string; standing: Standing; id: string } & {
            __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
          });
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
        | ({ title: string; standing: Standing; id: string } & {
            __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
          });
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

type Thing_Fj5WIqf2Bso5d5saAtSamQb75qJFxIqL8D1b7P04_Fragment = {
  title: string;
  standing: Standing;
  id: string;
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
};

type Thing_863SAgUwDo5KBcTu95NyFhKnrlAylnZlaanQaDn2Wo_Fragment = {
  title: string;
  standing: Standing;
  id: string;
} & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' };

export type ThingFragment =
  | Thing_C83tiWtJvk1XdE8dhdwLaHrZpzOl0boV6Au8B4kxhM_Fragment
  | Thing_Jz1Qrmch3rFz8Kenzh8CdlWwLkTtWgem1SocQshU_Fragment
  | Thing_Fj5WIqf2Bso5d5saAtSamQb75qJFxIqL8D1b7P04_Fragment
  | Thing_863SAgUwDo5KBcTu95NyFhKnrlAylnZlaanQaDn2Wo_Fragment;

export type QuestionFactsQueryVariables = Exact<{
  of: string;
  types?: Array<FactType> | FactType | null | undefined;
  filter?: FactFilter | null | undefined;
}>;

export type QuestionFactsQuery = {
  node: {
    facts: {
      totalCount: number;
      nodes: Array<
        | ({ id: string; title: string; standing: Standing } & {
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
        | ({ id: string; title: string; standing: Standing } & {
            __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
          })
      >;
    };
  } | null;
};

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
      version: string;
      confidence: number | null;
      outdated: boolean | null;
      note: string | null;
      speaker:
        | ({ id: string; name: string } & { __typename: 'Country' | 'Group' | 'Organization' | 'Person' })
        | null;
      sentence: { id: string; start: number; end: number } | null;
      fact:
        | ({ id: string; title: string; standing: Standing } & {
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
        | ({ id: string; title: string; standing: Standing } & {
            __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
          });
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
          | ({ title: string; id: string } & {
              __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
            })
          | null;
      }>;
    }>;
  };
};

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  types?: Array<string> | string | null | undefined;
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
            | 'Meeting';
        })
      | ({ id: string } & {
          __typename:
            | 'Membership'
            | 'Negotiation'
            | 'Occurrence'
            | 'Office'
            | 'Participation'
            | 'Partnership'
            | 'Position'
            | 'Production'
            | 'Sanction'
            | 'Supply'
            | 'Warning'
            | 'Decision';
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
          | 'Accord'
          | 'Aid'
          | 'Approval'
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract';
      })
    | ({ id: string } & {
        __typename:
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
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Production'
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
                | ({ title: string; id: string } & {
                    __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                  })
                | null;
            }>;
            fact:
              | ({ id: string; title: string; standing: Standing } & {
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
              | ({ id: string; title: string; standing: Standing } & {
                  __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
                });
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
      | ({ title: string; id: string } & {
          __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
        })
      | null;
  }>;
  fact:
    | ({ id: string; title: string; standing: Standing } & {
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
    | ({ id: string; title: string; standing: Standing } & {
        __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
      });
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
          | 'Accord'
          | 'Aid'
          | 'Approval'
          | 'Assessment'
          | 'Attack'
          | 'Classification'
          | 'Contract';
      })
    | ({ id: string } & {
        __typename:
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
          | 'Participation'
          | 'Partnership'
          | 'Position'
          | 'Production'
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

export type SpeakersQueryVariables = Exact<{
  facts: Array<string> | string;
  first: number;
}>;

export type SpeakersQuery = {
  facts: {
    totalCount: number;
    nodes: Array<
      | {
          id: string;
          claims: {
            totalCount: number;
            nodes: Array<{
              id: string;
              origin: Origin;
              voice: Voice | null;
              modality: Modality;
              speaker:
                | ({ id: string; name: string } & {
                    __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                  })
                | null;
              article: { id: string; headline: string } | null;
            }>;
          };
        }
      | {
          id: string;
          claims: {
            totalCount: number;
            nodes: Array<{
              id: string;
              origin: Origin;
              voice: Voice | null;
              modality: Modality;
              speaker:
                | ({ id: string; name: string } & {
                    __typename: 'Country' | 'Group' | 'Organization' | 'Person';
                  })
                | null;
              article: { id: string; headline: string } | null;
            }>;
          };
        }
    >;
  };
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
        | ({ id: string; title: string; standing: Standing } & {
            __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
          });
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
        | ({ id: string; title: string; standing: Standing } & {
            __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
          });
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
    | ({ id: string; title: string; standing: Standing } & {
        __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning';
      });
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
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        } & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' })
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
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        } & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' })
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
          origins: Array<Origin>;
          earliest: string | null;
          latest: string | null;
          dateCertainty: Certainty | null;
        } & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' })
    >;
  };
};

type Moment_Fj5WIqf2Bso5d5saAtSamQb75qJFxIqL8D1b7P04_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
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
};

type Moment_863SAgUwDo5KBcTu95NyFhKnrlAylnZlaanQaDn2Wo_Fragment = {
  id: string;
  title: string;
  standing: Standing;
  origins: Array<Origin>;
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
} & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' };

export type MomentFragment =
  | Moment_Fj5WIqf2Bso5d5saAtSamQb75qJFxIqL8D1b7P04_Fragment
  | Moment_863SAgUwDo5KBcTu95NyFhKnrlAylnZlaanQaDn2Wo_Fragment;

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
        } & { __typename: 'Partnership' | 'Position' | 'Production' | 'Sanction' | 'Supply' | 'Warning' })
    >;
  };
};

export type AddArticleMutationVariables = Exact<{
  input: AddArticleInput;
}>;

export type AddArticleMutation = {
  addArticle: {
    how: Adding;
    unread: string | null;
    quotationCount: number;
    nameCount: number;
    article: { id: string; headline: string; coverage: { sentences: number } };
    quotations: Array<{ quote: string; start: number }>;
    names: Array<{ text: string; entities: Array<{ id: string; name: string }> }>;
    change: {
      added: Array<string>;
      removed: Array<string>;
      kept: number;
      moved: Array<{ id: string }>;
      lost: Array<{ id: string; quote: string }>;
    } | null;
  };
};

export type ClosedArticlesQueryVariables = Exact<{ [key: string]: never }>;

export type ClosedArticlesQuery = {
  closedArticles: Array<{ id: string; headline: string; publisher: string | null; language: string }>;
};
