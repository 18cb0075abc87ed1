import cytoscape from 'cytoscape';
import { roleWord } from '../view/words.ts';
import { drawStyle, smallestLabel } from './drawStyle.ts';
import { type VisibleGraph, isUnasserted } from './graphData.ts';
import { keepApart } from './keepApart.ts';
import { thingLabel } from './labels.ts';
import { type Point, layFocusRings } from './layFocusRings.ts';
import { fitBoxes, roomsOf } from './measureLabels.ts';
import { type TwoSided, twoSidedFacts } from './twoSided.ts';

/** Letters smaller than this are not read, in pixels: a drawing that does not fit is moved about, not reduced further. */
const readableLabel = 11;

/** A graph on the page. */
export interface Drawing {
  show(graph: VisibleGraph, middle: readonly string[], pins: ReadonlyMap<string, Point>): void;
  pick(id: string): void;
  /** Brings a thing that lies outside of the place to its middle. */
  reveal(id: string): void;
  fit(): void;
  /** Enlarges, or with a number below 1 reduces, around the middle of the place. */
  zoomBy(factor: number): void;
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

function toElements(
  graph: VisibleGraph,
  middle: ReadonlySet<string>,
  lines: ReadonlyMap<string, TwoSided>,
  pins: ReadonlyMap<string, Point>,
): cytoscape.ElementDefinition[] {
  const curated = new Set(graph.things.filter(({ isCurated }) => isCurated).map(({ id }) => id));
  const unasserted = new Set(graph.things.filter(isUnasserted).map(({ id }) => id));
  return [
    ...graph.things.map((thing) => {
      return {
        group: 'nodes' as const,
        data: {
          id: thing.id,
          kind: thing.kind,
          label: thingLabel(thing, lines.has(thing.id)),
          line: lines.has(thing.id),
          fact: thing.standing !== null,
          unasserted: isUnasserted(thing),
          curated: thing.standing !== null && thing.isCurated,
          middle: middle.has(thing.id),
          pinned: pins.has(thing.id),
          width: 0,
          height: 0,
        },
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
        line: lines.has(from),
        unasserted: lines.has(from) && unasserted.has(from),
        // A line comes from who acts, and its arrow is at who is acted on.
        plain: lines.has(from) && !(lines.get(from)?.isDirected && lines.get(from)?.to === to),
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
    minZoom: readableLabel / smallestLabel,
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
    const { w, h } = cy.elements().renderedBoundingBox();
    if (w > cy.width() || h > cy.height()) cy.center(cy.nodes('[?middle]'));
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
      const rings = layFocusRings(graph.things, graph.links, middle, stretchOf(container));
      const fixed = new Set([...middle, ...pins.keys()]);
      const lines = twoSidedFacts(graph.things, graph.links, new Set(middle));
      cy.batch(() => {
        cy.elements().remove();
        cy.add(toElements(graph, new Set(middle), lines, pins));
      });
      fitBoxes(cy.nodes());
      const places = keepApart(new Map([...rings, ...pins]), roomsOf(cy.nodes()), fixed);
      cy.nodes().positions((node) => places.get(node.id()) ?? { x: 0, y: 0 });
      fit();
      dimFarThings(picked);
    },
    pick(id) {
      picked = id;
      dimFarThings(id);
    },
    reveal(id) {
      const thing = cy.getElementById(id);
      if (thing.empty()) return;
      const { x1, x2, y1, y2 } = thing.renderedBoundingBox();
      if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.center(thing);
    },
    fit,
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
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
