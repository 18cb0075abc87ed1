// Generated from schema/ by `npm run generate`. Do not edit.

/** An argument of a mutation, or a field of one of its inputs. */
export interface Slot {
  name: string;
  description: string;
  /** The name of its type without lists and exclamation marks, and the type as SDL writes it. */
  type: string;
  written: string;
  isRequired: boolean;
  isList: boolean;
  /** The type of which it takes an id: what the change is about, or another of its kind. */
  idOf?: string;
}

/** A change: what it does, what it takes, and what to ask of its answer. */
export interface MutationForm {
  description: string;
  slots: Slot[];
  answer: string;
}

/** An enum has values, an input has fields; of one that is one-of, exactly one field is given. */
export interface SlotType {
  values?: { name: string; description: string }[];
  isOneOf?: boolean;
  fields?: Slot[];
}

export const mutations: Readonly<Record<string, MutationForm>> = {
  setPublicationDate: {
    description:
      'Sets when an article was published, and moves every date that counts from it. Answers the article as it is then.',
    slots: [
      {
        name: 'article',
        description: 'Id of the article.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
        idOf: 'Article',
      },
      {
        name: 'date',
        description: "The date; null goes back to what the article's file gives.",
        type: 'EDTF',
        written: 'EDTF',
        isRequired: false,
        isList: false,
      },
      {
        name: 'reason',
        description: 'Why, for whoever reads the decision.',
        type: 'String',
        written: 'String',
        isRequired: false,
        isList: false,
      },
    ],
    answer: '{ id }',
  },
  reviewClaim: {
    description:
      'Says what a curator decided about a claim; a rejected one no longer counts. Answers the claim as it is then.',
    slots: [
      {
        name: 'id',
        description: 'Id of the claim.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
        idOf: 'Claim',
      },
      {
        name: 'review',
        description: 'The decision; PENDING takes one back: the claim is as its source has it.',
        type: 'Review',
        written: 'Review!',
        isRequired: true,
        isList: false,
      },
      {
        name: 'reason',
        description: 'Why, for whoever reads the decision.',
        type: 'String',
        written: 'String',
        isRequired: false,
        isList: false,
      },
    ],
    answer: '{ id }',
  },
  undo: {
    description:
      'Takes a decision back: what stands is then exactly what stood before it. To undo an undoing is to decide again. Refused, with their ids, while later decisions are built on it.',
    slots: [
      {
        name: 'decision',
        description: 'Id of the decision.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
        idOf: 'Decision',
      },
      {
        name: 'reason',
        description: 'Why, for whoever reads the decision.',
        type: 'String',
        written: 'String',
        isRequired: false,
        isList: false,
      },
    ],
    answer: '{ decision { id } }',
  },
  removeArticle: {
    description:
      'Takes an article or a reference file out of what stands: the graph is as if it had never been loaded. It is not loaded\nagain, not even at the next start, until the decision is undone.',
    slots: [
      {
        name: 'id',
        description: 'Id of the article or reference file.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
        idOf: 'Article',
      },
      {
        name: 'reason',
        description: 'Why, for whoever reads the decision.',
        type: 'String',
        written: 'String',
        isRequired: false,
        isList: false,
      },
    ],
    answer: '{ decision { id } }',
  },
  mergeEntities: {
    description:
      'Says that two entities are one. All that is said of either is said of the one that is kept; names and ids of both find it.',
    slots: [
      {
        name: 'keep',
        description: 'Id of the entity that is kept.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
        idOf: 'Entity',
      },
      {
        name: 'merge',
        description: 'Id of the entity that is merged into it, of the same type.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
        idOf: 'Entity',
      },
      {
        name: 'reason',
        description: 'Why, for whoever reads the decision.',
        type: 'String',
        written: 'String',
        isRequired: false,
        isList: false,
      },
    ],
    answer: '{ decision { id } }',
  },
  splitEntity: {
    description:
      'Says that an id that was merged is of an entity of its own, whatever a reference file says.',
    slots: [
      {
        name: 'id',
        description: 'The id that was merged.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
      },
      {
        name: 'reason',
        description: 'Why, for whoever reads the decision.',
        type: 'String',
        written: 'String',
        isRequired: false,
        isList: false,
      },
    ],
    answer: '{ decision { id } }',
  },
  mergeFacts: {
    description:
      'Says that two facts are one: what claims say of either they say of the one that is kept; ids of both find it.',
    slots: [
      {
        name: 'keep',
        description: 'Id of the fact that is kept.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
        idOf: 'Fact',
      },
      {
        name: 'merge',
        description: 'Id of the fact that is merged into it, of the same type.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
        idOf: 'Fact',
      },
      {
        name: 'reason',
        description: 'Why, for whoever reads the decision.',
        type: 'String',
        written: 'String',
        isRequired: false,
        isList: false,
      },
    ],
    answer: '{ decision { id } }',
  },
  splitFact: {
    description: 'Says that an id that was merged is of a fact of its own.',
    slots: [
      {
        name: 'id',
        description: 'The id that was merged.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
      },
      {
        name: 'reason',
        description: 'Why, for whoever reads the decision.',
        type: 'String',
        written: 'String',
        isRequired: false,
        isList: false,
      },
    ],
    answer: '{ decision { id } }',
  },
  readArticle: {
    description:
      "Reads an article with the service's language engine, and stores what that proposes as proposals, which count for nothing\nuntil somebody accepts them. Only where the article's folder is among the service's own, and the engine was downloaded:\nthe error says what to do else. Reading again alters no decision. Answers the article as it is then.",
    slots: [
      {
        name: 'article',
        description: 'Id of the article.',
        type: 'ID',
        written: 'ID!',
        isRequired: true,
        isList: false,
        idOf: 'Article',
      },
    ],
    answer: '{ id }',
  },
};

export const slotTypes: Readonly<Record<string, SlotType>> = {
  Review: {
    values: [
      {
        name: 'PENDING',
        description: 'Proposed by a machine or a contributor: it does not count until somebody accepts it.',
      },
      { name: 'ACCEPTED', description: 'A curator accepted it.' },
      { name: 'REJECTED', description: 'A curator rejected it: it no longer counts.' },
    ],
  },
};
