/** How each kind of entity is drawn, in the graph, the legend and the exports. */
export interface Shape {
  /** A node shape that cytoscape knows. */
  shape:
    'ellipse' | 'diamond' | 'rectangle' | 'hexagon' | 'triangle' | 'pentagon' | 'star' | 'round-rectangle';
  /** The custom property that holds its colour. */
  colour: string;
  /** The same shape as an SVG path in a box of 16 by 16. */
  path: string;
}

const circle = 'M8 1a7 7 0 1 0 0 14 7 7 0 1 0 0-14z';
const square = 'M2 2h12v12H2z';

export const shapes: Readonly<Record<string, Shape>> = {
  Country: { shape: 'ellipse', colour: '--country', path: circle },
  Person: { shape: 'diamond', colour: '--person', path: 'M8 0l8 8-8 8-8-8z' },
  Organization: { shape: 'rectangle', colour: '--organization', path: square },
  WeaponSystem: { shape: 'hexagon', colour: '--weapon', path: 'M4 1.5h8L16 8l-4 6.5H4L0 8z' },
  Group: { shape: 'pentagon', colour: '--group', path: 'M8 0l8 6-3 9.5H3L0 6z' },
  Place: { shape: 'triangle', colour: '--place', path: 'M8 1l7.5 14H.5z' },
  Agreement: {
    shape: 'round-rectangle',
    colour: '--agreement',
    path: 'M4 2h8a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z',
  },
  Event: {
    shape: 'star',
    colour: '--event',
    path: 'M8 0l2.3 5.3 5.7.6-4.300 3.800 1.300 5.700L8 12.500l-5 2.900 1.300-5.700L0 5.900l5.700-.6z',
  },
};

/** How an article is drawn where it claims something in its own name. */
export const articleShape: Shape = {
  shape: 'rectangle',
  colour: '--quiet',
  path: 'M3 1h7l3 3v11H3z',
};

/** How facts are drawn: a box with their label inside. */
const factShape: Shape = { shape: 'round-rectangle', colour: '--fact', path: 'M1 4h14v8H1z' };

/** The shape of a kind. */
export function shapeOf(kind: string): Shape {
  return shapes[kind] ?? (kind === 'Article' ? articleShape : factShape);
}
