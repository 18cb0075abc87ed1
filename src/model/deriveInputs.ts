import {
  type GraphQLInputObjectType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  print,
  printType,
} from 'graphql';
import { gql } from 'graphql-tag';
import type { Model } from './buildModel.ts';
import { inCamelCase } from './deriveLists.ts';
import { bindScalars } from './scalars.ts';

/** An input type and all those that it is made of. */
function withParts(type: GraphQLInputObjectType, known = new Set<GraphQLInputObjectType>()): typeof known {
  if (known.has(type)) return known;
  known.add(type);
  for (const field of Object.values(type.getFields())) {
    const part = getNamedType(field.type);
    if (isInputObjectType(part)) withParts(part, known);
  }
  return known;
}

/** Claims in files use the same inputs as mutations: those of the schema. */
function detailInputs(model: Model): string {
  const parts = ['FactDetailsInput', 'CitationInput', 'NameInput'].flatMap((name) => {
    const type = model.schema.getType(name);
    return isInputObjectType(type) ? [...withParts(type)] : [];
  });
  return [...new Set(parts)]
    .filter(({ isOneOf }) => !isOneOf)
    .map(printType)
    .join('\n');
}

function factInput(type: string): string {
  return `
    input ${type}ClaimInput {
      id: ID! quote: String start: Int end: Int prefix: String suffix: String voice: Voice modality: Modality! speaker: ID via: ID
      citation: CitationInput extractedBy: String = "curator" review: Review = ACCEPTED note: String
      confidence: Float outdated: Boolean
      details: ${type}DetailsInput!
    }
    input ${type}Input { id: ID! claims: [${type}ClaimInput!]! }`;
}

/** Entities in files use the fields of the schema's own input, too. */
function entityInput(model: Model, type: string): string {
  const described = model.schema.getType(`${type}DescriptionInput`);
  const own = isInputObjectType(described) ? Object.values(described.getFields()) : [];
  const fields = own.map(
    ({ name, type: of, defaultValue }) =>
      `${name}: ${String(of)}${defaultValue === undefined ? '' : ' = []'}`,
  );
  return `input ${type}Input { id: ID! sameAs: ID ${fields.join('\n')} }`;
}

const fixed = gql`
  scalar Decimal
  scalar Date
  scalar DateTime
  scalar EDTF
  input PublishedInput {
    value: EDTF!
    printed: String
    certainty: Certainty = EXPLICIT
    basis: String
  }
  input SentenceInput {
    id: ID!
    start: Int!
    end: Int!
    garbled: Boolean = false
    note: String
  }
  input UnclaimedInput {
    id: ID!
    start: Int
    end: Int
    quote: String!
    reason: UnclaimedReason!
    note: String
  }
  input OriginalInput {
    file: String!
    sha256: String!
  }
  input ArticleInput {
    id: ID!
    sha256: String
    original: OriginalInput
    language: String!
    headline: String!
    publisher: String
    wireAgency: String
    dateline: String
    byline: String
    url: String
    published: PublishedInput
    access: Access = PUBLIC
    sentences: [SentenceInput!]
    unclaimed: [UnclaimedInput!] = []
  }
  input AnchorInput {
    exact: String!
    prefix: String
    suffix: String
    factType: FactType!
    url: String
  }
  input DecisionInput {
    id: ID!
    kind: DecisionKind!
    target: ID!
    source: ID
    who: String
    at: DateTime!
    why: String
    before: String
    after: String
    anchor: AnchorInput
  }
  input ReadingInput {
    id: ID
    article: ID
    citation: CitationInput
    entities: [EntityInput!] = []
    facts: [FactInput!] = []
    decisions: [DecisionInput!] = []
    elsewhere: [ID!] = []
  }
  type Query {
    nothing: Int
  }
`;

/**
 * The input types that facts, entities and articles are validated against. `FactInput` and `EntityInput` are
 * `@oneOf`: a fact of any type has exactly one key.
 */
export function deriveInputs(model: Model): GraphQLSchema {
  const enums = Object.values(model.schema.getTypeMap())
    .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
    .map(printType);
  const choices = (types: readonly string[]): string =>
    types.map((type) => `${inCamelCase(type)}: ${type}Input`).join('\n');
  return bindScalars(
    buildSchema(
      [
        print(fixed),
        detailInputs(model),
        ...enums,
        ...model.factTypes.map((type) => factInput(type)),
        ...model.entityTypes.map((type) => entityInput(model, type)),
        `input FactInput @oneOf { ${choices(model.factTypes)} }`,
        `input EntityInput @oneOf { ${choices(model.entityTypes)} }`,
      ].join('\n'),
    ),
  );
}
