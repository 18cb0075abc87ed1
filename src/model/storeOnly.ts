/** A label that the store has beside the schema's types, or properties that it adds to one of them. */
export interface StoreOnly {
  label: string;
  /** The meaning of the label; absent if the schema describes it. */
  meaning?: string;
  /** A label whose properties its nodes have, too: a `Version` has those of a `Fact`. */
  like?: string;
  properties: Readonly<Record<string, string>>;
}

const validity = 'when it ceased to stand (ZONED DATETIME)';

/**
 * What is stored beside what the SDL declares: identities, history, and what keeps the graph in step with its sources.
 * docs/graph.md lists it, and a test compares it with the live graph.
 */
export const storeOnly: readonly StoreOnly[] = [
  {
    label: 'Entity',
    properties: { rank: '`-articleClaims`, the order of lists' },
  },
  {
    label: 'Fact',
    properties: {
      rank: '`-articleClaims`, the order of lists',
      noun: 'what titles of other facts call it',
      likeness: 'equal for facts that may be one and the same',
      heldSince: 'since when it stands as it does (ZONED DATETIME)',
      hash: 'changes with anything of it',
    },
  },
  {
    label: 'Unasserted',
    meaning: 'A fact that is only threatened, feared, denied or open, in place of the label of its type.',
    like: 'Fact',
    properties: {},
  },
  {
    label: 'Proposed',
    meaning:
      'A fact of which there are only proposals, or an entity that only proposals need, in place of the label of its type.',
    like: 'Fact',
    properties: {},
  },
  {
    label: 'Proposal',
    meaning: 'A claim that nobody has accepted, beside the label `Claim`: it does not count.',
    like: 'Claim',
    properties: {},
  },
  {
    label: 'Article',
    properties: { sketch: 'a MinHash of its text, by which prints of one report are recognized' },
  },
  {
    label: 'Claim',
    properties: {
      source: 'id of the article or reference file',
      proposed: 'whether a reader wrote it',
      hash: 'changes with anything of it',
      startCodePoint: '`start` in code points, as Cypher’s `substring` counts',
      endCodePoint: '`end` in code points',
      pastId: 'of a withdrawn one: its id with the moment it was withdrawn',
    },
  },
  {
    label: 'Detail',
    properties: {
      earliest: 'of a date: first day (DATE)',
      latest: 'of a date: last day (DATE)',
      precision: 'of a date: how finely it is known',
      relative: 'of a date counted from the publication date: its words',
      currency: 'of money: ISO 4217 code',
      valueAs: 'of a merged entity: the id that the source gives it',
      pastId: 'of a withdrawn one: its id with the moment it was withdrawn',
    },
  },
  {
    label: 'Name',
    properties: {
      source: 'id of the source that gives it',
      articleId: 'id of the article that prints it',
      claims: 'of one that only proposals give: ids of the claims that need it',
    },
  },
  {
    label: 'ProposedName',
    meaning: 'A name that only proposals give, while nobody has accepted a claim that needs it.',
    like: 'Name',
    properties: {},
  },
  {
    label: 'Codes',
    meaning: 'The codes and the kind that one source gives an entity.',
    properties: {
      id: 'unique',
      source: 'id of that source',
      iso2: 'ISO 3166-1, two letters',
      iso3: 'ISO 3166-1, three letters',
      kind: 'of an organization',
    },
  },
  {
    label: 'Source',
    meaning: 'An article or reference file as it was loaded.',
    properties: {
      id: 'unique',
      hash: 'of its files: loading them again changes nothing',
      reading: 'what its files say, as JSON',
    },
  },
  {
    label: 'Decision',
    properties: {
      said: 'what the source said when it was decided',
      factType: 'of a claim: the type of its fact',
      url: 'of a claim: the address of its article, which other versions of it have too',
      prefix: 'of a claim: the words before its quote',
      suffix: 'of a claim: the words behind its quote',
    },
  },
  {
    label: 'Removed',
    meaning: 'A source that was removed, until that is undone.',
    properties: { id: 'unique', reading: 'what its files say, as JSON' },
  },
  {
    label: 'Closed',
    meaning: 'An article that only editors may know of: nothing else of it is stored.',
    properties: {
      id: 'unique',
      reading: 'what its files say, as JSON',
      told: 'what editors see of it, as JSON',
    },
  },
  {
    label: 'Hidden',
    meaning: 'What such an article, while it stood, left as history; in place of the label that says so.',
    properties: { hiddenAs: 'that label', hiddenFor: 'id of the article' },
  },
  {
    label: 'Redirect',
    meaning: 'An id that was merged into another.',
    properties: { id: 'unique', from: 'the id that is no more', to: 'the id that took its place' },
  },
  {
    label: 'SameAs',
    meaning: 'What one source says: two ids are of one entity.',
    properties: { id: 'unique', source: 'id of that source', from: 'one id', to: 'the other id' },
  },
  {
    label: 'Version',
    meaning: 'A fact as it stood once.',
    like: 'Fact',
    properties: { heldUntil: validity },
  },
  {
    label: 'PastEntity',
    meaning: 'An entity that nothing names any more.',
    like: 'Entity',
    properties: { heldUntil: validity },
  },
  {
    label: 'Withdrawn',
    meaning: 'A claim that its source no longer makes.',
    like: 'Claim',
    properties: {
      fact: 'id of the fact that it was about',
      factType: 'the type of that fact',
      details: 'its details in words, `buyer: Country:india`',
    },
  },
  {
    label: 'WithdrawnDetail',
    meaning: 'A detail of such a claim.',
    like: 'Detail',
    properties: { heldUntil: validity },
  },
  { label: 'WithdrawnArticle', meaning: 'An article that was removed.', like: 'Article', properties: {} },
  {
    label: 'PastSentence',
    meaning: 'A sentence of such an article.',
    like: 'Sentence',
    properties: { heldUntil: validity },
  },
  {
    label: 'Storage',
    meaning: 'One node: the form in which this graph is stored.',
    properties: {
      id: '`storage`',
      version: 'of the form; migrations raise it',
      rules: 'by which everything was settled',
      owner: 'the process that migrates',
      lockedUntil: 'how long that counts',
      asked: 'the process that asked last',
    },
  },
];

/** Relationships that no field of the schema declares. */
export const storeOnlyLinks = [
  {
    type: 'PROPOSED_NAMES',
    from: 'Entity',
    to: 'ProposedName',
    meaning: 'The names that only proposals give it.',
  },
  { type: 'CODES', from: 'Entity', to: 'Codes', meaning: 'The codes that a source gives it.' },
] as const;

/** Properties of relationships, by what the relationship is. */
export const linkProperties = {
  role: {
    claims: 'ids of the claims that support it',
    certainty: 'of the best of them',
  },
  link: { as: 'of a merged id: the one that the source gives; absent else' },
  derived: {
    facts: 'ids of the facts that it follows from',
    claims: 'ids of their claims',
    origins: '`ARTICLE`, `CURATED` or both',
    certainty: 'of the best fact',
  },
} as const;
