import type {
  DescribedLabel,
  DescribedLink,
  DescribedProperty,
  GraphDescription,
} from '../src/model/describeGraph.ts';

const head = `<!-- Generated from the SDL and the storage codecs by \`npm run generate\`. Do not edit. -->

# The stored graph

Every label, relationship type and property that Entente stores in Neo4j. This is a public contract like the GraphQL schema:
additions only, and what goes is announced first. \`tests/graphPage.test.ts\` compares this page with what the schema
procedures of a live graph say: nothing is left out.

[Cypher for analysts](cypher.md) explains standing, dates and amounts;
\`npx entente cypher schema\` counts what your own graph holds.

A **fact** has the label of its type only while its standing is ASSERTED or CONTESTED, else \`:Unasserted\`. A **role** is a
relationship from the fact, named after its field in capitals. A **derived edge** joins entities directly. Unknown is
absent: no property is ever a placeholder.
`;

/** A text inside a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (names: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : [names, names.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const properties = (all: readonly DescribedProperty[]): string =>
  table(
    ['property', 'is'],
    all.map(({ name, meaning }) => [`\`${name}\``, meaning]),
  );

const example = (statement: string): string => `\`\`\`cypher\n${statement}\n\`\`\``;

function printLabel(described: DescribedLabel, links: readonly DescribedLink[]): string {
  const { label, meaning, like } = described;
  const own = links.filter(({ from, kind }) => from === label && kind !== 'derived');
  const types = [...new Set(own.map(({ type }) => type))];
  const pattern = types.length > 0 ? `(n:${label})-[r:${types.join('|')}]->(m)` : `(n:${label})`;
  return [
    `### ${label}`,
    meaning,
    like ? `Has the properties of [${like}](#${like.toLowerCase()}) too.` : '',
    properties(described.properties),
    table(
      ['relationship', 'to', 'is'],
      own.map(({ type, to, meaning: says }) => [`\`:${type}\``, to, says]),
    ),
    example(`MATCH ${pattern}\nRETURN ${types.length > 0 ? 'n, r, m' : 'n'}\nLIMIT 25`),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Derived edges of one type may follow from several types of facts. */
function printDerived(links: readonly DescribedLink[]): string {
  const types = [...new Set(links.map(({ type }) => type))];
  return types
    .map((type) => {
      const all = links.filter((link) => link.type === type);
      const known = new Map(all.flatMap((link) => link.properties.map((each) => [each.name, each] as const)));
      return [
        `### ${type}`,
        ...new Set(all.map(({ from, to, meaning }) => `${from} → ${to}. ${meaning}`)),
        properties([...known.values()]),
        example(`MATCH (n)-[r:${type}]->(m)\nRETURN n.name, m.name, r.certainty, r.facts\nLIMIT 25`),
      ].join('\n\n');
    })
    .join('\n\n');
}

/** The page docs/graph.md in Markdown. Pure. */
export function printGraphPage({ labels, links }: GraphDescription): string {
  const roles = links.find(({ kind }) => kind === 'role')?.properties ?? [];
  const plain = links.find(({ kind }) => kind === 'link')?.properties ?? [];
  return [
    head,
    '## Nodes',
    ...labels.map((each) => printLabel(each, links)),
    '## Properties of relationships',
    'Roles of facts, and `ABOUT`:',
    properties(roles),
    'All others but derived edges:',
    properties(plain),
    '## Derived edges',
    printDerived(links.filter(({ kind }) => kind === 'derived')),
    '',
  ].join('\n\n');
}
