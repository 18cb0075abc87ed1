import type { Model } from '../../model/buildModel.ts';
import type { StoredLink, StoredNode } from '../readStored.ts';

/** The export's namespaces by prefix; the empty prefix is ours, with the names of the SDL. */
export const namespaces: Readonly<Record<string, string>> = {
  '': 'urn:entente:schema:',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A resource by IRI, or a literal with its datatype (a string by default). */
export type Term = { iri: string } | { value: string; datatype?: string };

/** The statements about one resource, in order. `a` is the predicate of its types; other names have a prefix of `namespaces`. */
export type Statements = readonly (readonly [predicate: string, object: Term])[];

/** A resource with its statements. */
export interface Resource {
  iri: string;
  statements: Statements;
}

/** `urn:entente:id:Country%3Aindia`: an id is one segment of a URN, whatever characters it has. */
const iriOf = (id: string): string => `urn:entente:id:${encodeURIComponent(id)}`;

/** A value as literals; the datatype of a date follows from its form. */
function literals(value: unknown): Term[] {
  if (Array.isArray(value)) return value.flatMap(literals);
  if (typeof value === 'boolean') return [{ value: String(value), datatype: 'xsd:boolean' }];
  if (typeof value === 'number')
    return [{ value: String(value), datatype: Number.isInteger(value) ? 'xsd:integer' : 'xsd:double' }];
  if (typeof value !== 'string') return [{ value: JSON.stringify(value) }];
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [{ value, datatype: 'xsd:date' }];
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return [{ value, datatype: 'xsd:dateTime' }];
  return [{ value }];
}

/** Unknown values have no statement. */
const say = (predicate: string, value: unknown): Statements =>
  value == null ? [] : literals(value).map((object) => [predicate, object] as const);

const isA = (...types: string[]): Statements => types.map((iri) => ['a', { iri }] as const);

/**
 * The target of a claim as an annotation: the article's words and their position, in code points, as in the Web Annotation
 * model. Each part has an IRI below the claim's instead of a blank node, so that two exports of one graph are the same
 * statements, and can be compared with `diff`.
 */
function partsOfClaim(claim: string, properties: StoredNode['properties']): Resource[] {
  const { quote, source, startCodePoint, endCodePoint } = properties;
  if (typeof quote !== 'string') return [];
  const [target, words, place] = ['target', 'quote', 'position'].map((part) => `${claim}#${part}`) as [
    string,
    string,
    string,
  ];
  const isPlaced = typeof startCodePoint === 'number' && typeof endCodePoint === 'number';
  const selectors = isPlaced ? [words, place] : [words];
  return [
    {
      iri: target,
      statements: [
        ...isA('oa:SpecificResource'),
        ['oa:hasSource', { iri: iriOf(String(source)) }],
        ...selectors.map((iri) => ['oa:hasSelector', { iri }] as const),
      ],
    },
    { iri: words, statements: [...isA('oa:TextQuoteSelector'), ...say('oa:exact', quote)] },
    ...(isPlaced
      ? [
          {
            iri: place,
            statements: [
              ...isA('oa:TextPositionSelector'),
              ...say('oa:start', startCodePoint),
              ...say('oa:end', endCodePoint),
            ],
          },
        ]
      : []),
  ];
}

/** Terms of other vocabularies. */
function inTheirTerms({ type, properties }: StoredNode): Statements {
  if (type === 'Claim')
    return [
      ...isA('oa:Annotation', 'prov:Entity'),
      ...say('prov:generatedAtTime', properties.recordedAt),
      ...say('dcterms:bibliographicCitation', properties.citation),
      ...say('dcterms:source', properties.citationUrl),
    ];
  if (type === 'Article')
    return [
      ...isA('schema:NewsArticle', 'prov:Entity'),
      ...say('schema:headline', properties.headline),
      ...say('schema:text', properties.text),
      ...say('schema:url', properties.url),
      ...say('schema:datePublished', properties.published),
    ];
  return [
    ...say('rdfs:label', properties.name ?? properties.title),
    ...say('skos:altLabel', properties.aliases),
  ];
}

/**
 * A stored node as a resource, with its parts. A fact has its type's class only while it is asserted or contested, as in
 * Neo4j.
 */
export function describeNode(node: StoredNode): Resource[] {
  const iri = iriOf(node.id);
  const parts = node.type === 'Claim' ? partsOfClaim(iri, node.properties) : [];
  const [target] = parts;
  return [
    {
      iri,
      statements: [
        ...isA(...node.labels.map((label) => `:${label}`)),
        ...inTheirTerms(node),
        ...(target ? ([['oa:hasTarget', { iri: target.iri }]] as const) : []),
        ...Object.entries(node.properties).flatMap(([name, value]) => say(`:${name}`, value)),
      ],
    },
    ...parts,
  ];
}

/** Claim relationships for which PROV-O or Web Annotation has a term. */
const theirTerms: Readonly<Record<string, string>> = {
  FACT: 'oa:hasBody',
  ARTICLE: 'prov:wasDerivedFrom',
  SPEAKER: 'prov:wasAttributedTo',
};

/** `postedTo` of `POSTED_TO`. */
const fieldOf = (relationship: string): string =>
  relationship.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** The names of derived edges, which are kept; a role is named after its field. */
export const derivedEdges = (model: Model): ReadonlySet<string> =>
  new Set(model.derivations.map(({ edge }) => edge));

/** A stored relationship as statements about its start node. */
export function describeLink({ type, from, to }: StoredLink, derived: ReadonlySet<string>): Resource {
  const object = { iri: iriOf(to) };
  const term = from.startsWith('Claim:') ? theirTerms[type] : undefined;
  return {
    iri: iriOf(from),
    statements: [
      [derived.has(type) ? `:${type}` : `:${fieldOf(type)}`, object],
      ...(term === undefined ? [] : [[term, object] as const]),
    ],
  };
}
