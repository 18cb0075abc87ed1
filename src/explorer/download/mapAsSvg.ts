import { toXml } from './toGexf.ts';
import type { PictureWords } from './viewAsSvg.ts';

/** The properties by which the page's style sheet draws a map. */
const drawn = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'paint-order'] as const;

/** The map on the page as a file of its own, styles written into it, with a title and its sources. Empty where none is shown. */
export function mapAsSvg({ title, source }: PictureWords): string {
  const shown = document.querySelector<SVGSVGElement>('.map svg');
  if (!shown) return '';
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>('*');
  shown.querySelectorAll('*').forEach((element, place) => {
    const style = getComputedStyle(element);
    for (const name of drawn) copies[place]?.style.setProperty(name, style.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', 'sans-serif');
  const { x, y, width, height } = shown.viewBox.baseVal;
  const unit = width / 960;
  copy.setAttribute(
    'viewBox',
    `${String(x)} ${String(y - 40 * unit)} ${String(width)} ${String(height + 70 * unit)}`,
  );
  copy.setAttribute('width', '960');
  copy.setAttribute('height', String(Math.round((960 * (height + 70 * unit)) / width)));
  const line = (text: string, top: number, size: number): string =>
    `<text x="${String(x + 12 * unit)}" y="${String(top)}" font-size="${String(size * unit)}">${toXml(text)}</text>`;
  copy.insertAdjacentHTML(
    'beforeend',
    line(title, y - 14 * unit, 20) + line(source, y + height + 20 * unit, 10),
  );
  return new XMLSerializer().serializeToString(copy);
}
