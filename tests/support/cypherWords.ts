import { isStored } from '../../src/model/planField.ts';
import { model } from './loadedGraph.ts';

/** What the store has beside the schema: history, what is loaded, and what a derived edge and a hash need. */
const storeOnly = {
  labels: [
    'Entity',
    'Fact',
    'Unasserted',
    'Source',
    'Version',
    'Withdrawn',
    'WithdrawnArticle',
    'PastEntity',
    'WithdrawnDetail',
    'PastSentence',
    'Storage',
    'Codes',
    'Decision',
    'Redirect',
    'SameAs',
    'Removed',
  ],
  properties: [
    ...[
      'hash',
      'source',
      'since',
      'rank',
      'noun',
      'likeness',
      'until',
      'fact',
      'factType',
      'relative',
      'details',
      'currency',
      'certainty',
      'claims',
      'facts',
      'version',
      'rules',
      'owner',
      'lockedUntil',
      'asked',
      'startCodePoint',
      'endCodePoint',
      'pastId',
    ],
    ...['kind', 'who', 'at', 'target', 'prefix', 'suffix', 'before', 'after', 'said'],
    ...['earliest', 'latest', 'precision'],
    // Of merged ids: what was said of them, and where they lead.
    ...['as', 'factAs', 'speakerAs', 'viaAs', 'valueAs', 'from', 'to'],
    // What the file of a source says.
    'reading',
    // Only while a transaction holds a node.
    'held',
    // What former versions stored; migrations read it.
    ...['publishedInFile', 'publishedInFileCertainty', 'publishedInFileBasis'],
  ],
};

const stored = Object.values(model.schema.getTypeMap()).filter(isStored);
const plans = stored.flatMap((type) =>
  Object.keys(type.getFields()).map((field) => model.plan(type.name, field)),
);

/** Labels of nodes: the types that are stored, and the store's own. */
export const labels: readonly string[] = [
  ...model.concreteTypes('Node').filter((type) => isStored(model.schema.getType(type))),
  ...storeOnly.labels,
];

/** Relationship types: roles of every stored type, and derived edges. */
export const relationshipTypes: readonly string[] = [
  ...plans.flatMap((plan) => (plan.kind === 'role' ? [plan.relationship] : [])),
  'CODES',
  ...model.derivations.map(({ edge }) => edge),
];

/** Relationship types of the roles of facts alone. */
export const factRoles: readonly string[] = model.factTypes.flatMap((type) =>
  model.ownFields(type).flatMap(({ plan }) => (plan.kind === 'role' ? [plan.relationship] : [])),
);

/** Property keys of nodes and relationships. */
export const propertyKeys: readonly string[] = [
  ...plans.flatMap((plan) => {
    if (plan.kind !== 'property' && plan.kind !== 'value') return [];
    const parts = plan.kind === 'value' ? Object.values(plan.parts) : [plan];
    return parts.flatMap(({ property, codec }) =>
      Object.keys(codec.properties).map((suffix) => property + suffix),
    );
  }),
  ...storeOnly.properties,
];
