import { toXml } from './toGexf.ts';

/** What a saved picture says of itself: what it shows; from which articles, as of when. */
export interface PictureWords {
  title: string;
  source: string;
}

/** Room around the view, and the sizes of its title and its sources, in pixels. */
const room = 24;
const sizes = { title: 20, source: 11 };

const isPainted = (colour: string): boolean => colour !== 'transparent' && !colour.endsWith(', 0)');
const px = (length: string): number => Number.parseFloat(length) || 0;

const hasBorder = (style: CSSStyleDeclaration, side: string): boolean =>
  style.getPropertyValue(`border-${side}-style`) !== 'none' &&
  px(style.getPropertyValue(`border-${side}-width`)) > 0;

/** Fades a bar of which no source says when it began or ended, as the style sheet does by its mask. */
const fades = ['start', 'end']
  .map(
    (side) =>
      `<linearGradient id="grow-${side}"><stop offset="0" stop-color="${side === 'start' ? 'black' : 'white'}"/><stop offset="1" stop-color="${side === 'start' ? 'white' : 'black'}"/></linearGradient><mask id="fade-${side}" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#grow-${side})"/></mask>`,
  ) // prettier-ignore
  .join('');

function fadeOf({ maskImage }: CSSStyleDeclaration): string {
  const side = maskImage.includes('(90deg') ? 'start' : maskImage.includes('(270deg') ? 'end' : null;
  return side ? ` mask="url(#fade-${side})"` : '';
}

/** Ground and frame of an element, as a rectangle; nothing where it has neither. */
function drawBox(box: DOMRect, style: CSSStyleDeclaration): string {
  const isFramed = ['top', 'right', 'bottom', 'left'].every((side) => hasBorder(style, side));
  const isFilled = isPainted(style.backgroundColor);
  if ((!isFramed && !isFilled) || box.width < 1 || box.height < 1) return '';
  const stroke = isFramed
    ? ` stroke="${style.borderTopColor}" stroke-width="${String(px(style.borderTopWidth))}"${style.borderTopStyle === 'dashed' ? ' stroke-dasharray="4 3"' : ''}`
    : '';
  const radius = Math.min(px(style.borderTopLeftRadius), box.height / 2);
  return `<rect x="${String(box.x)}" y="${String(box.y)}" width="${String(box.width)}" height="${String(box.height)}" rx="${String(radius)}" fill="${isFilled ? style.backgroundColor : 'none'}"${stroke}${fadeOf(style)}/>`;
}

/** A line that an element has on one side only: an axis' tick, the rule above a lane. */
function drawRule(box: DOMRect, style: CSSStyleDeclaration): string {
  const has = (side: string): boolean => hasBorder(style, side);
  if (has('right')) return '';
  const end = has('left') ? [box.x, box.bottom] : has('top') ? [box.right, box.y] : null;
  if (!end) return '';
  const colour = has('left') ? style.borderLeftColor : style.borderTopColor;
  return `<line x1="${String(box.x)}" y1="${String(box.y)}" x2="${String(end[0])}" y2="${String(end[1])}" stroke="${colour}"/>`;
}

/** The lines in which a text is laid out, each with its words and its box; what its element cuts off is left out. */
function linesOf(text: Text, clip: DOMRect | null): { words: string; box: DOMRect }[] {
  const range = document.createRange();
  const lines: { from: number; to: number }[] = [];
  let top = Number.NaN;
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const [box] = range.getClientRects();
    if (!box || box.width < 2 || (clip && (box.right > clip.right + 1 || box.bottom > clip.bottom + 2)))
      continue;
    const last = lines.at(-1);
    if (last && Math.abs(box.top - top) < 2) last.to = index + word.length;
    else lines.push({ from: index, to: index + word.length });
    top = box.top;
  }
  return lines.map(({ from, to }) => {
    range.setStart(text, from);
    range.setEnd(text, to);
    const cut = text.data.slice(to).trim() !== '' && clip && lines.length === 1 ? ' …' : '';
    return {
      words: text.data.slice(from, to).replace(/\s+/g, ' ') + cut,
      box: range.getBoundingClientRect(),
    };
  });
}

/** The words of an element's own, each line as wide as on the page, whatever font the reader of the file has. */
function drawWords(element: Element, style: CSSStyleDeclaration): string {
  const clip = style.overflowX === 'hidden' ? element.getBoundingClientRect() : null;
  return [...element.childNodes]
    .flatMap((node) => (node instanceof Text ? linesOf(node, clip) : []))
    .map(({ words, box }) => {
      const size = px(style.fontSize);
      const baseline = box.y + box.height / 2 + size * 0.35;
      return `<text x="${String(box.x)}" y="${String(baseline)}" textLength="${String(box.width)}" lengthAdjust="spacingAndGlyphs" font-size="${String(size)}" font-weight="${style.fontWeight}" fill="${style.color}">${toXml(words)}</text>`;
    })
    .join('');
}

/** An element and all in it that is seen. What is cut off by `within` is left out. */
function draw(element: Element, within: DOMRect): string {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isSeen = style.visibility !== 'hidden' && style.display !== 'none' && box.width > 1;
  const isInside = box.right > within.left && box.x < within.right;
  if (!isSeen || !isInside || element.matches('svg, .twin, .correct')) return '';
  const children = [...element.children].map((child) => draw(child, within)).join('');
  return drawBox(box, style) + drawRule(box, style) + drawWords(element, style) + children;
}

/** The articles and pages that are named as sources in a part of the page. */
export const sourcesIn = (selector: string): string[] =>
  [...document.querySelectorAll(`${selector} .claim-source a`)].map(({ textContent }) => textContent);

/** A text in lines that fit a width, by letters of middling breadth. */
function wrap(text: string, width: number, size: number): string[] {
  const most = width / (size * 0.56);
  return text.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    return line !== undefined && line.length + word.length < most
      ? [...lines.slice(0, -1), `${line} ${word}`]
      : [...lines, word];
  }, []);
}

/** A part of the page as a drawing of its own, with a title and its sources; empty where the part is not there. */
export function viewAsSvg(selector: string, { title, source }: PictureWords): string {
  const view = document.querySelector(selector);
  if (!view) return '';
  const box = view.getBoundingClientRect();
  const { backgroundColor, color } = getComputedStyle(document.body);
  const [head, foot] = [wrap(title, box.width, sizes.title), wrap(source, box.width, sizes.source)];
  const above = room + head.length * sizes.title * 1.3;
  const width = box.width + 2 * room;
  const height = above + box.height + foot.length * sizes.source * 1.4 + 2 * room;
  const say = (lines: readonly string[], top: number, size: number): string =>
    lines
      .map(
        (line, at) =>
          `<text x="${String(room)}" y="${String(top + size * (1 + 1.3 * at))}" font-size="${String(size)}" fill="${color}">${toXml(line)}</text>`,
      ) // prettier-ignore
      .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(Math.round(width))}" height="${String(Math.round(height))}" font-family="sans-serif">`,
    `<defs>${fades}</defs><rect width="100%" height="100%" fill="${backgroundColor}"/>`,
    say(head, room / 2, sizes.title),
    `<svg x="${String(room)}" y="${String(above)}" width="${String(box.width)}" height="${String(box.height)}" viewBox="${String(box.x)} ${String(box.y)} ${String(box.width)} ${String(box.height)}">`,
    draw(view, box),
    '</svg>',
    say(foot, above + box.height + room / 2, sizes.source),
    '</svg>',
  ].join('');
}
