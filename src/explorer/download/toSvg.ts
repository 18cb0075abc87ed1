import { type Thing, type VisibleGraph, isUnasserted } from '../graph/graphData.ts';
import { thingLabel } from '../graph/labels.ts';
import type { Point } from '../graph/layFocusRings.ts';
import { shapeOf } from '../graph/shapes.ts';
import { roleWord } from '../view/words.ts';
import { toXml } from './toGexf.ts';

type ReadColour = (property: string) => string;

function drawText(lines: readonly string[], x: number, y: number, colour: string): string {
  const spans = lines.map(
    (line, place) => `<tspan x="${x.toFixed(0)}" dy="${place === 0 ? '0' : '14'}">${toXml(line)}</tspan>`,
  );
  return `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" fill="${colour}" text-anchor="middle">${spans.join('')}</text>`;
}

function drawThing(thing: Thing, { x, y }: Point, colour: ReadColour): string {
  const lines = thingLabel(thing).split('\n');
  if (thing.standing === null) {
    const { path, colour: own } = shapeOf(thing.kind);
    return `<path d="${path}" transform="translate(${(x - 12).toFixed(0)} ${(y - 12).toFixed(0)}) scale(1.5)" fill="${colour(own)}"/>${drawText(lines, x, y + 28, colour('--ink'))}`;
  }
  const width = 18 + 6.6 * Math.max(...lines.map(({ length }) => length));
  const height = 12 + 14 * lines.length;
  const stroke = isUnasserted(thing)
    ? `stroke="${colour('--warn')}" stroke-dasharray="5 3"`
    : `stroke="${colour('--fact')}"`;
  const box = `<rect x="${(x - width / 2).toFixed(0)}" y="${(y - height / 2).toFixed(0)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}" rx="6" fill="${colour('--panel')}" ${stroke}/>`;
  return box + drawText(lines, x, y - height / 2 + 17, colour('--ink'));
}

/** The graph as an SVG file, drawn here rather than by a library. Takes where things stand and how to read a colour. */
export function toSvg(
  { things, links }: VisibleGraph,
  places: ReadonlyMap<string, Point>,
  colour: ReadColour,
): string {
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  const points = things.map(({ id }) => at(id));
  const [left, top] = [
    Math.min(...points.map(({ x }) => x)) - 130,
    Math.min(...points.map(({ y }) => y)) - 50,
  ];
  const [right, bottom] = [
    Math.max(...points.map(({ x }) => x)) + 130,
    Math.max(...points.map(({ y }) => y)) + 60,
  ];
  const lines = links.map(({ from, to, role, certainty }) => {
    const [start, end] = [at(from), at(to)];
    return `<line x1="${start.x.toFixed(0)}" y1="${start.y.toFixed(0)}" x2="${end.x.toFixed(0)}" y2="${end.y.toFixed(0)}" stroke="${colour('--line')}"${certainty === 'INFERRED' ? ' stroke-dasharray="4 3"' : ''}><title>${toXml(roleWord(role))}</title></line>`;
  });
  const box = [left, top, right - left, bottom - top].map((number) => number.toFixed(0)).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" font-family="sans-serif" font-size="12">
<rect x="${left.toFixed(0)}" y="${top.toFixed(0)}" width="100%" height="100%" fill="${colour('--ground')}"/>
${lines.join('\n')}
${things.map((thing) => drawThing(thing, at(thing.id), colour)).join('\n')}
</svg>
`;
}
