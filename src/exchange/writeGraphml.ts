import type { Model } from '../model/buildModel.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { type StoredLink, type StoredNode, eachLink, eachNode } from './readStored.ts';
import type { TextOut } from './writeText.ts';

/** GraphML's names for Neo4j's types; all others, lists and dates among them, are strings. */
const types: Readonly<Record<string, string>> = { Long: 'long', Double: 'double', Boolean: 'boolean' };

/** Escapes text for XML 1.0, without the control characters that it forbids. */
const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const valueText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const data = (prefix: string, properties: Readonly<Record<string, unknown>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `<data key="${prefix}.${name}">${xml(valueText(value))}</data>`)
    .join('');

/** The key declarations that GraphML needs first: every property in the store, with its type. */
async function readKeys(graph: Graph): Promise<string[]> {
  const rows = await graph.read(statement('internal/types.of.properties'));
  return rows.map((row) => {
    const [kind, name] = [row.get('kind') as string, row.get('name') as string];
    const [type = '', ...others] = row.get('types') as string[];
    const isOne = others.length === 0;
    return `<key id="${kind}.${xml(name)}" for="${kind}" attr.name="${xml(name)}" attr.type="${(isOne && types[type]) || 'string'}"/>\n`;
  });
}

const nodeText = ({ id, labels, properties }: StoredNode): string =>
  `<node id="${xml(id)}"><data key="labels">${xml(labels.join(':'))}</data>${data('node', properties)}</node>\n`;

const edgeText = ({ type, from, to, properties }: StoredLink): string =>
  `<edge source="${xml(from)}" target="${xml(to)}"><data key="type">${xml(type)}</data>${data('edge', properties)}</edge>\n`;

/**
 * Writes the current graph as GraphML (http://graphml.graphdrawing.org) for networkx, Gephi and yEd: nodes with their
 * `labels`, edges with their `type`, both with all properties.
 */
export async function writeGraphml(graph: Graph, model: Model, out: TextOut): Promise<void> {
  await out.write(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="labels" for="node" attr.name="labels" attr.type="string"/>
<key id="type" for="edge" attr.name="type" attr.type="string"/>
`);
  for (const key of await readKeys(graph)) await out.write(key);
  await out.write('<graph id="entente" edgedefault="directed">\n');
  await eachNode(graph, model, (node) => out.write(nodeText(node)));
  await eachLink(graph, model, (link) => out.write(edgeText(link)));
  await out.write('</graph>\n</graphml>\n');
}
