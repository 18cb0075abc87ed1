import cytoscape from 'cytoscape';
import { roleWord } from '../view/words.ts';
import { drawStyle } from './drawStyle.ts';
import { type Thing, type VisibleGraph, isUnasserted } from './graphData.ts';
import { type Room, keepApart } from './keepApart.ts';
import { thingLabel } from './labels.ts';
import { type Point, layFocusRings } from './layFocusRings.ts';

/** A graph on the page. */
export interface Drawing {
  show(graph: VisibleGraph, middle: readonly string[], pins: ReadonlyMap<string, Point>): void;
  pick(id: string): void;
  fit(): void;
  restyle(): void;
  toPng(): string;
  /** Where each thing stands, for an export from the page's own code. */
  places(): Map<string, Point>;
  end(): void;
}

/** What the reader does on the canvas. */
export interface Gestures {
  onPick(id: string): void;
  onExpand(id: string): void;
  onPin(id: string, place: Point): void;
}

/** How many letters a line of a label takes before it is wrapped, and how wide and high one is; see `drawStyle`. */
const factText = { letters: 24, width: 6.7, height: 15 };
const nameText = { letters: 16, width: 7.2, height: 17 };

/** How wide and high a label is with its lines wrapped. */
function sizeOf(label: string, text: typeof factText): { width: number; height: number } {
  const words = new RegExp(`.{1,${String(text.letters)}}(\\s|$)|\\S{1,${String(text.letters)}}`, 'g');
  const lines = label.split('\n').flatMap((line) => line.match(words) ?? ['']);
  const longest = Math.max(...lines.map(({ length }) => length));
  return { width: text.width * longest, height: text.height * lines.length };
}

/** Size of a fact's box from its label. */
function boxOf(label: string): { width: number; height: number } {
  const { width, height } = sizeOf(label, factText);
  return { width: 18 + width, height: 12 + height };
}

/** The room that things take: a fact is its box, an entity a sign of 24 with its name below. */
function roomsOf(things: readonly Thing[], labels: ReadonlyMap<string, string>): Map<string, Room> {
  return new Map(
    things.map(({ id, standing }) => {
      const label = labels.get(id) ?? '';
      if (standing === null) {
        const { width, height } = sizeOf(label, nameText);
        return [id, { side: Math.max(14, 4 + width / 2), up: 14, down: 19 + height }];
      }
      const { width, height } = boxOf(label);
      return [id, { side: width / 2 + 1, up: height / 2 + 1, down: height / 2 + 1 }];
    }),
  );
}

function toElements(
  graph: VisibleGraph,
  middle: ReadonlySet<string>,
  places: Map<string, Point>,
  labels: ReadonlyMap<string, string>,
  pins: ReadonlyMap<string, Point>,
): cytoscape.ElementDefinition[] {
  const curated = new Set(graph.things.filter(({ isCurated }) => isCurated).map(({ id }) => id));
  return [
    ...graph.things.map((thing) => {
      const label = labels.get(thing.id) ?? '';
      return {
        group: 'nodes' as const,
        data: {
          id: thing.id,
          kind: thing.kind,
          label,
          fact: thing.standing !== null,
          unasserted: isUnasserted(thing),
          curated: thing.standing !== null && thing.isCurated,
          middle: middle.has(thing.id),
          pinned: pins.has(thing.id),
          ...boxOf(label),
        },
        position: { ...(places.get(thing.id) ?? { x: 0, y: 0 }) },
      };
    }),
    ...graph.links.map(({ from, to, role, certainty }) => ({
      group: 'edges' as const,
      data: {
        id: `${from} ${role} ${to}`,
        source: from,
        target: to,
        label: roleWord(role),
        inferred: certainty === 'INFERRED',
        curated: curated.has(from),
      },
    })),
  ];
}

/** How wide a place is by its height, within what keeps rings round enough to read. */
function stretchOf({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1.8, Math.max(0.6, clientWidth / Math.max(1, clientHeight)));
}

/** Draws graphs into an element. What a reader drags is told as a pin. */
export function drawGraph(container: HTMLElement, { onPick, onExpand, onPin }: Gestures): Drawing {
  const cy = cytoscape({
    container,
    style: drawStyle(),
    minZoom: 0.15,
    maxZoom: 3,
    layout: { name: 'preset' },
    boxSelectionEnabled: false,
    pixelRatio: 'auto' as unknown as number,
  });
  const isSmall = (): boolean => container.clientWidth < 500;
  const fit = (): void => {
    cy.resize();
    cy.fit(undefined, isSmall() ? 12 : 34);
    if (cy.zoom() > 1.15) {
      cy.zoom(1.15);
      cy.center();
    }
  };
  const dimFarThings = (id: string): void => {
    cy.elements().removeClass('near far picked');
    const picked = cy.getElementById(id);
    if (picked.empty()) return;
    picked.addClass('picked').connectedEdges().addClass('near');
    if (!picked.data('middle')) cy.elements().difference(picked.closedNeighborhood()).addClass('far');
  };
  let picked = '';
  cy.on('tap', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    onPick(target.id());
  });
  cy.on('tap', 'edge', ({ target }: { target: cytoscape.EdgeSingular }) => {
    onPick(target.source().id());
  });
  cy.on('dbltap', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    onExpand(target.id());
  });
  cy.on('dragfree', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    onPin(target.id(), { ...target.position() });
  });
  const watcher = new ResizeObserver(fit);
  watcher.observe(container);
  return {
    show(graph, middle, pins) {
      const labels = new Map(graph.things.map((thing) => [thing.id, thingLabel(thing)]));
      const rings = layFocusRings(graph.things, graph.links, middle, stretchOf(container));
      const fixed = new Set([...middle, ...pins.keys()]);
      const places = keepApart(new Map([...rings, ...pins]), roomsOf(graph.things, labels), fixed);
      cy.batch(() => {
        cy.elements().remove();
        cy.add(toElements(graph, new Set(middle), places, labels, pins));
      });
      fit();
      dimFarThings(picked);
    },
    pick(id) {
      picked = id;
      dimFarThings(id);
    },
    fit,
    restyle: () => {
      cy.style(drawStyle());
    },
    toPng: () => cy.png({ full: true, scale: 2, bg: getComputedStyle(container).backgroundColor }),
    places: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    end() {
      watcher.disconnect();
      cy.destroy();
    },
  };
}
