import { type Thing, type VisibleGraph, isUnasserted } from '../graph/graphData.ts';
import { thingLabel } from '../graph/labels.ts';
import { twoSidedFacts } from '../graph/twoSided.ts';
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

/** The most letters in a line of a label: about what the page's drawing has. */
const lineLength = 24;

/** Breaks a line between words. */
function wrap(line: string): string[] {
  return line.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const fits = last !== undefined && last.length + 1 + word.length <= lineLength;
    return fits ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}

const labelLines = (thing: Thing, isLine: boolean): string[] =>
  thingLabel(thing, isLine).split('\n').flatMap(wrap);

/** How wide some words are, in the font of the file as far as that is known. */
const widthOf = (text: string): number => 6.6 * text.length;

/** How wide and high the box of a fact is. */
const boxSize = (lines: readonly string[]): { width: number; height: number } => ({
  width: 18 + Math.max(...lines.map(widthOf)),
  height: 12 + 14 * lines.length,
});

/** Whether a word at a point would lie under something that is drawn. */
function isCovered(
  word: string,
  at: Point,
  things: readonly { place: Point; width: number; height: number }[],
): boolean {
  return things.some(
    ({ place, width, height }) =>
      Math.abs(at.x - place.x) < (width + widthOf(word)) / 2 && Math.abs(at.y - place.y) < (height + 14) / 2,
  );
}

function drawThing(thing: Thing, { x, y }: Point, isLine: boolean, colour: ReadColour): string {
  const lines = labelLines(thing, isLine);
  if (thing.standing === null) {
    const { path, colour: own } = shapeOf(thing.kind);
    return `<path d="${path}" transform="translate(${(x - 12).toFixed(0)} ${(y - 12).toFixed(0)}) scale(1.5)" fill="${colour(own)}"/>${drawText(lines, x, y + 28, colour('--ink'))}`;
  }
  const { width, height } = boxSize(lines);
  const stroke = isUnasserted(thing)
    ? `stroke="${colour('--warn')}" stroke-dasharray="5 3"`
    : `stroke="${colour('--fact')}"`;
  const outline = isLine ? '' : ` ${stroke}`;
  const box = `<rect x="${(x - width / 2).toFixed(0)}" y="${(y - height / 2).toFixed(0)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}" rx="6" fill="${colour(isLine ? '--ground' : '--panel')}"${outline}/>`;
  return box + drawText(lines, x, y - height / 2 + 17, colour('--ink'));
}

/** What the drawing's shapes and lines mean. */
const legend =
  'Shapes: who and what. Boxes and lines with words: facts. Dashed ones: nobody asserts it, or it is inferred, not printed.';

/** The graph as an SVG file, drawn here rather than by a library. Takes where things stand, how to read a colour and what is written above and below. */
export function toSvg(
  { things, links }: VisibleGraph,
  places: ReadonlyMap<string, Point>,
  colour: ReadColour,
  { title, source }: { title: string; source: string },
): string {
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  const points = things.map(({ id }) => at(id));
  const [left, top] = [
    Math.min(...points.map(({ x }) => x)) - 130,
    Math.min(...points.map(({ y }) => y)) - 90,
  ];
  const [right, bottom] = [
    Math.max(...points.map(({ x }) => x)) + 130,
    Math.max(...points.map(({ y }) => y)) + 100,
  ];
  const twoSided = twoSidedFacts(things, links, new Set());
  const dashed = new Set(things.filter(isUnasserted).map(({ id }) => id));
  const boxes = things.map((thing) => {
    const words = labelLines(thing, twoSided.has(thing.id));
    const isFact = thing.standing !== null;
    // The name of an entity stands below it.
    const place = isFact ? at(thing.id) : { x: at(thing.id).x, y: at(thing.id).y + 8 + 7 * words.length };
    return { place, ...boxSize(words), ...(!isFact && { height: 30 + 14 * words.length }) };
  });
  const lines = links.map(({ from, to, role, certainty }) => {
    const [start, end] = [at(from), at(to)];
    const isLine = twoSided.has(from);
    const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    const word = roleWord(role);
    const isWordless = isLine || isCovered(word, middle, boxes);
    const isDashed = certainty === 'INFERRED' || (isLine && dashed.has(from));
    return `<line x1="${start.x.toFixed(0)}" y1="${start.y.toFixed(0)}" x2="${end.x.toFixed(0)}" y2="${end.y.toFixed(0)}" stroke="${colour('--line')}"${isDashed ? ' stroke-dasharray="4 3"' : ''}/>${isWordless ? '' : drawText([word], middle.x, middle.y, colour('--quiet'))}`;
  });
  const box = [left, top, right - left, bottom - top].map((number) => number.toFixed(0)).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${(right - left).toFixed(0)}" height="${(bottom - top).toFixed(0)}" font-family="sans-serif" font-size="12">
<rect x="${left.toFixed(0)}" y="${top.toFixed(0)}" width="100%" height="100%" fill="${colour('--ground')}"/>
${lines.join('\n')}
<text x="${(left + 16).toFixed(0)}" y="${(top + 28).toFixed(0)}" font-size="20" fill="${colour('--ink')}">${toXml(title)}</text>
${things.map((thing) => drawThing(thing, at(thing.id), twoSided.has(thing.id), colour)).join('\n')}
<text x="${(left + 16).toFixed(0)}" y="${(bottom - 34).toFixed(0)}" fill="${colour('--quiet')}">${legend}</text>
<text x="${(left + 16).toFixed(0)}" y="${(bottom - 14).toFixed(0)}" fill="${colour('--quiet')}">${toXml(source)}</text>
</svg>
`;
}
