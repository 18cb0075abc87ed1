import { type DescribedLabel, describeGraph } from '../model/describeGraph.ts';
import type { Model } from '../model/buildModel.ts';

type Rule = Readonly<Record<string, string>>;

/** Distinct on white, and legible under white text. */
const palette = [
  '#2b6cb8',
  '#b4561f',
  '#5b4aa3',
  '#a3233d',
  '#4e7a84',
  '#3c7d45',
  '#8a6a12',
  '#66717d',
] as const;

const fill = (colour: string, letters = '#ffffff'): Rule => ({
  color: colour,
  'border-color': colour,
  'text-color-internal': letters,
});

/** Properties for captions; the first that a label has is used. */
const captions = ['name', 'title', 'headline', 'quote', 'text', 'field', 'id'];

function captionOf({ properties }: DescribedLabel): Rule {
  const found = captions.find((caption) => properties.some(({ name }) => name === caption));
  return found === undefined ? {} : { caption: `'{${found}}'` };
}

const print = (selector: string, rule: Rule): string =>
  `${selector} {\n${Object.entries(rule)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`;

/**
 * The style sheet of the stored graph for Neo4j Browser (GraSS, https://neo4j.com/docs/browser/operations/browser-styling). Browser
 * applies every rule whose labels a node has, later ones last: general rules come first, those for doubtful facts last. GraSS has no
 * comments. Pure.
 */
export function browserStyle(model: Model): string {
  const { labels, links } = describeGraph(model);
  const derived = new Set(model.derivations.map(({ edge }) => edge));
  const entities = [...model.entityTypes];
  const types = [...new Set(links.map(({ type }) => type))];
  const isDoubt = ({ label }: DescribedLabel): boolean => ['Unasserted', 'Proposed'].includes(label);
  const ruleOf = (each: DescribedLabel): Rule => {
    const place = entities.indexOf(each.label);
    if (place >= 0) return fill(palette[place % palette.length] as string);
    if (each.label === 'Fact') return { diameter: '65px', ...fill('#4f5b67'), ...captionOf(each) };
    if (each.label === 'Entity') return { diameter: '50px', ...captionOf(each) };
    if (isDoubt(each)) return fill('#e0e3e6', '#1b2128');
    if (each.like === 'Fact') return {};
    return { diameter: '30px', ...fill('#b9c1c9', '#1b2128'), ...captionOf(each) };
  };
  const inOrder = [
    ...labels.filter(({ label }) => label === 'Entity' || label === 'Fact'),
    ...labels.filter((each) => !isDoubt(each) && each.label !== 'Entity' && each.label !== 'Fact'),
    ...labels.filter(isDoubt),
  ];
  return [
    print('node', { diameter: '50px', ...fill('#66717d'), 'border-width': '2px', 'font-size': '10px' }),
    print('relationship', {
      color: '#b9c1c9',
      'shaft-width': '1px',
      'font-size': '8px',
      padding: '3px',
      'text-color-external': '#1b2128',
      'text-color-internal': '#ffffff',
      caption: "'<type>'",
    }),
    ...inOrder
      .map((each) => [each.label, ruleOf(each)] as const)
      .filter(([, rule]) => Object.keys(rule).length > 0)
      .map(([label, rule]) => print(`node.${label}`, rule)),
    ...types
      .filter((type) => derived.has(type))
      .map((type) => print(`relationship.${type}`, { color: '#0a5eb0', 'shaft-width': '4px' })),
  ].join('\n');
}
