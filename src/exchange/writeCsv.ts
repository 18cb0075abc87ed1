import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '../model/buildModel.ts';
import { type DescribedProperty, describeGraph } from '../model/describeGraph.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { csvCell } from './csvCell.ts';
import { eachLink, eachNode } from './readStored.ts';
import { type TextOut, writeText } from './writeText.ts';

/** One file: its columns in order, with their descriptions. */
interface Sheet {
  file: string;
  columns: readonly DescribedProperty[];
}

const ends: readonly DescribedProperty[] = [
  { name: 'from', meaning: 'id of the node that it starts from' },
  { name: 'to', meaning: 'id of the node that it points to' },
];

/** Renames relationship properties that clash with the columns of its ends: `MEMBER_OF.from` becomes `r.from`. */
const beside = ({ name, meaning }: DescribedProperty): DescribedProperty => ({
  name: ends.some((end) => end.name === name) ? `r.${name}` : name,
  meaning,
});

const line = (cells: readonly unknown[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** The sheets by type of node or relationship, as in docs/graph.md. */
function sheetsOf(model: Model): Map<string, Sheet> {
  const { labels, links } = describeGraph(model);
  const byLabel = new Map(labels.map((each) => [each.label, each]));
  const types = model.concreteTypes('Node');
  const nodes = types.map((type): [string, Sheet] => {
    const own = byLabel.get(type);
    const shared = own?.like ? (byLabel.get(own.like)?.properties ?? []) : [];
    const columns = new Map([...shared, ...(own?.properties ?? [])].map((each) => [each.name, each]));
    return [type, { file: `nodes/${type}.csv`, columns: [...columns.values()] }];
  });
  const relationships = new Map<string, Sheet>();
  for (const { type, properties } of links) {
    const before = relationships.get(type)?.columns ?? ends;
    const columns = new Map([...before, ...properties.map(beside)].map((each) => [each.name, each]));
    relationships.set(type, { file: `relationships/${type}.csv`, columns: [...columns.values()] });
  }
  return new Map([...nodes, ...relationships]);
}

/** Opens a sheet's file at its first row, so that there are no empty files. */
function openSheets(folder: string, sheets: ReadonlyMap<string, Sheet>) {
  const open = new Map<string, TextOut>();
  return {
    async add(type: string, values: Readonly<Record<string, unknown>>): Promise<void> {
      const sheet = sheets.get(type);
      if (!sheet) throw new Error(`No sheet describes ${type}.`);
      let out = open.get(type);
      if (!out) {
        out = writeText(createWriteStream(join(folder, sheet.file)));
        open.set(type, out);
        await out.write(line(sheet.columns.map(({ name }) => name)));
      }
      await out.write(line(sheet.columns.map(({ name }) => values[name])));
    },
    async end(): Promise<Sheet[]> {
      for (const out of open.values()) await out.end();
      return [...open.keys()].map((type) => sheets.get(type) as Sheet);
    },
  };
}

/**
 * Writes the current graph as CSV into a folder: a file per type of node and relationship, and `dictionary.csv`, which
 * describes the columns. Lists are JSON. Returns the files.
 */
export async function writeCsv(graph: Graph, model: Model, folder: string): Promise<string[]> {
  for (const each of ['nodes', 'relationships']) await mkdir(join(folder, each), { recursive: true });
  const sheets = openSheets(folder, sheetsOf(model));
  await eachNode(graph, model, ({ type, properties }) => sheets.add(type, properties));
  await eachLink(graph, model, ({ type, from, to, properties }) => {
    const own = Object.entries(properties).map(([name, value]) => [
      beside({ name, meaning: '' }).name,
      value,
    ]);
    return sheets.add(type, { ...(Object.fromEntries(own) as Record<string, unknown>), from, to });
  });
  const written = await sheets.end();
  const dictionary = writeText(createWriteStream(join(folder, 'dictionary.csv')));
  await dictionary.write(line(['file', 'column', 'meaning']));
  for (const { file, columns } of written)
    for (const { name, meaning } of columns) await dictionary.write(line([file, name, meaning]));
  await dictionary.end();
  return [...written.map(({ file }) => file), 'dictionary.csv'];
}
