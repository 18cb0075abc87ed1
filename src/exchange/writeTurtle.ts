import type { Model } from '../model/buildModel.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { type StoredLink, type StoredNode, eachLink, eachNode } from './readStored.ts';
import type { TextOut } from './writeText.ts';

const vocabulary = 'urn:entente:schema:';

const prefixes = `@prefix : <${vocabulary}> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

`;

/** `<urn:entente:id:Country%3Aindia>`: an id is one segment of a URN, whatever characters it has. */
const iri = (id: string): string => `<urn:entente:id:${encodeURIComponent(id)}>`;

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const text = (value: string): string =>
  `"${value.replace(/["\\\n\r]/g, (found) => escapes[found] ?? found)}"`;

/** A value as Turtle; of dates and decimals the datatype is told by how they are written. */
function literal(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(literal);
  if (typeof value === 'boolean') return [String(value)];
  if (typeof value === 'number')
    return [`${text(String(value))}^^xsd:${Number.isInteger(value) ? 'integer' : 'double'}`];
  if (typeof value !== 'string') return [text(JSON.stringify(value))];
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [`${text(value)}^^xsd:date`];
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return [`${text(value)}^^xsd:dateTime`];
  return [text(value)];
}

/** `postedTo` of `POSTED_TO`. */
const fieldOf = (relationship: string): string =>
  relationship.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

type Pairs = [predicate: string, object: string][];

const pairsOf = (predicate: string, value: unknown): Pairs =>
  literal(value).map((object) => [predicate, object]);

const each = (properties: StoredNode['properties']): Pairs =>
  Object.entries(properties).flatMap(([name, value]) => pairsOf(`:${name}`, value));

/** A claim is an annotation that quotes its article: `oa:exact`, offsets in code points as the Web Annotation model counts. */
function annotationOf({ quote, startCodePoint, endCodePoint }: StoredNode['properties']): Pairs {
  if (typeof quote !== 'string') return [];
  const position =
    typeof startCodePoint === 'number' && typeof endCodePoint === 'number'
      ? `, [ a oa:TextPositionSelector ; oa:start ${startCodePoint} ; oa:end ${endCodePoint} ]`
      : '';
  return [['oa:hasSelector', `[ a oa:TextQuoteSelector ; oa:exact ${text(quote)} ]${position}`]];
}

/** What other vocabularies have a term for. */
function known({ type, properties }: StoredNode): Pairs {
  const {
    name,
    aliases,
    title,
    text: whole,
    headline,
    url,
    published,
    recordedAt,
    citation,
    citationUrl,
  } = properties;
  if (type === 'Claim')
    return [
      ['a', 'oa:Annotation'],
      ['a', 'prov:Entity'],
      ...pairsOf('prov:generatedAtTime', recordedAt ?? []),
      ...(citation ? pairsOf('dcterms:bibliographicCitation', citation) : []),
      ...(typeof citationUrl === 'string' ? ([['dcterms:source', text(citationUrl)]] as Pairs) : []),
    ];
  if (type === 'Article')
    return [
      ['a', 'schema:NewsArticle'],
      ['a', 'prov:Entity'],
      ...pairsOf('schema:headline', headline ?? []),
      ...pairsOf('schema:text', whole ?? []),
      ...pairsOf('schema:url', url ?? []),
      ...pairsOf('schema:datePublished', published ?? []),
    ];
  return [...pairsOf('rdfs:label', name ?? title ?? []), ...pairsOf('skos:altLabel', aliases ?? [])];
}

function nodeText(node: StoredNode): string {
  const types = node.labels.map((label): [string, string] => ['a', `:${label}`]);
  const quoted = node.type === 'Claim' ? annotationOf(node.properties) : [];
  // The annotation's target: the words of the article that the selectors find.
  const target = quoted.map(([, selectors]): [string, string] => [
    'oa:hasTarget',
    `[ a oa:SpecificResource ; oa:hasSource ${iri(String(node.properties.source))} ; oa:hasSelector ${selectors} ]`,
  ]);
  const pairs = [...types, ...known(node), ...each(node.properties), ...target];
  return `${iri(node.id)} ${pairs.map((pair) => pair.join(' ')).join(' ;\n  ')} .\n`;
}

/** Relationships of claims that PROV-O and Web Annotation have a term for. */
const terms: Readonly<Record<string, string>> = {
  FACT: 'oa:hasBody',
  ARTICLE: 'prov:wasDerivedFrom',
  SPEAKER: 'prov:wasAttributedTo',
};

/** Derived edges keep their name; a role is its field, whose certainty is with the claims that support it. */
function linkText({ type, from, to }: StoredLink, derived: ReadonlySet<string>): string {
  const own = derived.has(type) ? `:${type}` : `:${fieldOf(type)}`;
  const term = from.startsWith('Claim:') ? terms[type] : undefined;
  return [own, ...(term ? [term] : [])]
    .map((predicate) => `${iri(from)} ${predicate} ${iri(to)} .\n`)
    .join('');
}

/**
 * Writes the present graph as RDF in Turtle (https://www.w3.org/TR/turtle/). Types, fields and roles are named as in the
 * SDL; a fact has its type's class only while it is asserted or contested, as in Neo4j. Claims are Web Annotations of
 * their article with PROV-O's attribution.
 */
export async function writeTurtle(graph: Graph, model: Model, out: TextOut): Promise<void> {
  const derived = new Set(model.derivations.map(({ edge }) => edge));
  await out.write(prefixes);
  await eachNode(graph, model, (node) => out.write(nodeText(node)));
  await eachLink(graph, model, (link) => out.write(linkText(link, derived)));
}
