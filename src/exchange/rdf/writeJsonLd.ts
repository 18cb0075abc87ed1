import type { Model } from '../../model/buildModel.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import { eachLink, eachNode } from '../readStored.ts';
import type { TextOut } from '../writeText.ts';
import {
  type Resource,
  type Statements,
  type Term,
  describeLink,
  describeNode,
  derivedEdges,
  namespaces,
} from './describeRdf.ts';

/** Our own terms have no prefix: JSON-LD has no empty prefix. */
const context = Object.fromEntries(
  Object.entries(namespaces).map(([prefix, namespace]) => [prefix === '' ? '@vocab' : prefix, namespace]),
);

const termName = (name: string): string => name.replace(/^:/, '');

/** Datatypes with an exact JSON equivalent; fractions would be reformatted by JSON-LD processors. */
const native = new Set(['xsd:boolean', 'xsd:integer']);

function termJson(term: Term): unknown {
  if ('iri' in term) return { '@id': term.iri };
  if (term.datatype === undefined) return term.value;
  return native.has(term.datatype)
    ? JSON.parse(term.value)
    : { '@value': term.value, '@type': term.datatype };
}

function statementsJson(statements: Statements): Record<string, unknown> {
  const found = new Map<string, unknown[]>();
  for (const [predicate, object] of statements) {
    const isType = predicate === 'a' && 'iri' in object;
    const key = isType ? '@type' : termName(predicate);
    const value = isType ? termName(object.iri) : termJson(object);
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  return Object.fromEntries(
    [...found].map(([key, values]) => [key, values.length === 1 ? values[0] : values]),
  );
}

const resourceText = ({ iri, statements }: Resource): string =>
  JSON.stringify({ '@id': iri, ...statementsJson(statements) });

/**
 * Writes the current graph as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): the statements of `writeTurtle`, one object
 * per line.
 */
export async function writeJsonLd(graph: Graph, model: Model, out: TextOut): Promise<void> {
  const derived = derivedEdges(model);
  let before = `{"@context": ${JSON.stringify(context)}, "@graph": [\n`;
  const write = async (resource: Resource): Promise<void> => {
    await out.write(before + resourceText(resource));
    before = ',\n';
  };
  await eachNode(graph, model, async (node) => {
    for (const resource of describeNode(node)) await write(resource);
  });
  await eachLink(graph, model, (link) => write(describeLink(link, derived)));
  await out.write(before === ',\n' ? '\n]}\n' : `${before}]}\n`);
}
