import type { Model } from '../../model/buildModel.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import { eachLink, eachNode } from '../readStored.ts';
import type { TextOut } from '../writeText.ts';
import {
  type Resource,
  type Term,
  describeLink,
  describeNode,
  derivedEdges,
  namespaces,
} from './describeRdf.ts';

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const quoted = (value: string): string =>
  `"${value.replace(/["\\\n\r]/g, (found) => escapes[found] ?? found)}"`;

/** An IRI in angle brackets; a prefixed name as it is. */
const address = (iri: string): string => (iri.startsWith('urn:') ? `<${iri}>` : iri);

function termText(term: Term): string {
  if ('iri' in term) return address(term.iri);
  return quoted(term.value) + (term.datatype === undefined ? '' : `^^${term.datatype}`);
}

function resourceText({ iri, statements }: Resource): string {
  const said = statements.map(([predicate, object]) => `${predicate} ${termText(object)}`);
  return `${address(iri)} ${said.join(' ;\n  ')} .\n`;
}

/**
 * Writes the current graph as RDF in Turtle (https://www.w3.org/TR/turtle/): types, fields and roles as the SDL names
 * them; claims are Web Annotations of their article with PROV-O's attribution.
 */
export async function writeTurtle(graph: Graph, model: Model, out: TextOut): Promise<void> {
  const derived = derivedEdges(model);
  for (const [prefix, namespace] of Object.entries(namespaces))
    await out.write(`@prefix ${prefix}: <${namespace}> .\n`);
  await eachNode(graph, model, (node) => out.write(describeNode(node).map(resourceText).join('')));
  await eachLink(graph, model, (link) => out.write(resourceText(describeLink(link, derived))));
}
