import cytoscape from 'cytoscape';
import { drawStyle, smallestLabel } from './drawStyle.ts';
import type { VisibleGraph } from './graphData.ts';
import { keepApart } from './keepApart.ts';
import { type Point, layFocusRings } from './layFocusRings.ts';
import { fitBoxes, roomsOf } from './measureLabels.ts';
import { moveFrom, placesOf, viewport } from './moveFrom.ts';
import { placeThings } from './placeThings.ts';
import { toElements } from './toElements.ts';
import { type TwoSided, twoSidedFacts } from './twoSided.ts';

/** Letters smaller than this are not read, in pixels: a drawing that does not fit is moved about, not reduced further. */
const readableLabel = 11;

/** A graph on the page. */
export interface Drawing {
  /**
   * Shows a graph. While `layout` stays the same, what stood in the drawing stays where it was, and so does what comes
   * back; with another one everything is laid out anew.
   */
  show(
    graph: VisibleGraph,
    middle: readonly string[],
    pins: ReadonlyMap<string, Point>,
    layout: string,
  ): void;
  pick(id: string): void;
  /** Brings a thing that lies outside of the place to its middle. */
  reveal(id: string): void;
  fit(): void;
  /** Enlarges, or with a number below 1 reduces, around the middle of the place. */
  zoomBy(factor: number): void;
  restyle(): void;
  /** Where each thing stands, for an export from the page's own code. */
  places(): Map<string, Point>;
  end(): void;
}

/** What the reader does on the canvas. */
export interface Gestures {
  onPick(id: string): void;
  onExpand(id: string): void;
  onPin(id: string, place: Point): void;
  /** The mouse is over a thing that is drawn at a point of the place; null when it has left. */
  onHover(id: string | null, at: Point): void;
}

/** How wide a place is by its height, within what keeps rings round enough to read. */
function stretchOf({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1.8, Math.max(0.6, clientWidth / Math.max(1, clientHeight)));
}

/** Shows all of a drawing, as far as it can be read; else its middle. */
function fit(cy: cytoscape.Core, isSmall: boolean): void {
  cy.resize();
  cy.fit(undefined, isSmall ? 12 : 34);
  if (cy.zoom() > 1.15) {
    cy.zoom(1.15);
    cy.center();
  }
  const { w, h } = cy.elements().renderedBoundingBox();
  if (w > cy.width() || h > cy.height()) cy.center(cy.nodes('[?middle]'));
}

/** Leaves out the word of each link near what is picked that would cover a thing or another such word. */
function leaveOutCovered(cy: cytoscape.Core): void {
  const drawn = { includeOverlays: false, includeUnderlays: false };
  const taken = cy.nodes().map((node) => node.boundingBox(drawn));
  cy.edges('.near').forEach((edge) => {
    const word = edge.boundingBox({ ...drawn, includeEdges: false });
    const isCovered = taken.some(
      (other) => word.x1 < other.x2 && other.x1 < word.x2 && word.y1 < other.y2 && other.y1 < word.y2,
    );
    edge.toggleClass('wordless', isCovered);
    if (!isCovered) taken.push(word);
  });
}

/** Marks what is picked and what it is linked to, and dims the rest; nothing is dimmed for what is in the middle. */
function dimFarThings(cy: cytoscape.Core, id: string): void {
  cy.elements().removeClass('near far picked wordless');
  const picked = cy.getElementById(id);
  if (picked.empty()) return;
  picked.addClass('picked').connectedEdges().addClass('near');
  if (!picked.data('middle')) cy.elements().difference(picked.closedNeighborhood()).addClass('far');
  leaveOutCovered(cy);
}

/** Tells what the reader does on the canvas. */
function tellGestures(cy: cytoscape.Core, { onPick, onExpand, onPin, onHover }: Gestures): void {
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
  cy.on('mouseover', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    target.addClass('hovered').connectedEdges().addClass('hovered');
    const { x1, y2 } = target.renderedBoundingBox();
    onHover(target.id(), { x: x1, y: y2 });
  });
  const leave = (): void => {
    cy.elements().removeClass('hovered');
    onHover(null, { x: 0, y: 0 });
  };
  cy.on('mouseout grab', 'node', leave);
  // Outside of the canvas the mouse is on nothing, of which cytoscape says nothing.
  cy.container()?.addEventListener('mouseleave', leave);
}

/** Draws graphs into an element. What a reader drags is told as a pin. */
export function drawGraph(container: HTMLElement, gestures: Gestures): Drawing {
  const cy = cytoscape({
    container,
    style: drawStyle(),
    minZoom: readableLabel / smallestLabel,
    maxZoom: 3,
    layout: { name: 'preset' },
    boxSelectionEnabled: false,
    pixelRatio: 'auto' as unknown as number,
  });
  let picked = '';
  tellGestures(cy, gestures);
  const fitAll = (): void => {
    fit(cy, container.clientWidth < 500);
  };
  const watcher = new ResizeObserver(fitAll);
  watcher.observe(container);
  const last = new Map<string, Point>();
  const lines = new Map<string, TwoSided>();
  let laidOut: string | undefined;
  return {
    show(graph, middle, pins, layout) {
      const before = laidOut === undefined ? null : { ...viewport(cy), places: placesOf(cy) };
      const isNew = layout !== laidOut;
      if (isNew) {
        last.clear();
        lines.clear();
      }
      laidOut = layout;
      const inMiddle = new Set(middle);
      // What stood as a line stays one when it gets a third end: a box in its place would push others away.
      for (const [id, line] of twoSidedFacts(graph.things, graph.links, inMiddle)) lines.set(id, line);
      cy.batch(() => {
        cy.elements().remove();
        cy.add(toElements(graph, inMiddle, lines, pins));
      });
      fitBoxes(cy.nodes());
      const rooms = roomsOf(cy.nodes());
      const rings = layFocusRings(graph.things, graph.links, middle, stretchOf(container));
      const drawn = new Set(before?.places.keys());
      const standing = new Map([...[...last].filter(([id]) => drawn.has(id)), ...pins]);
      const wished = isNew
        ? new Map([...rings, ...pins])
        : placeThings(graph, standing, { last, rings }, rooms, inMiddle);
      const places = keepApart(wished, rooms, new Set([...middle, ...pins.keys()]));
      for (const [id, place] of places) last.set(id, place);
      cy.nodes().positions((node) => places.get(node.id()) ?? { x: 0, y: 0 });
      if (isNew) fitAll();
      dimFarThings(cy, picked);
      if (before) moveFrom(cy, before);
    },
    pick(id) {
      picked = id;
      dimFarThings(cy, id);
    },
    reveal(id) {
      const thing = cy.getElementById(id);
      if (thing.empty()) return;
      const { x1, x2, y1, y2 } = thing.renderedBoundingBox();
      if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.center(thing);
    },
    fit: fitAll,
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    restyle: () => {
      cy.style(drawStyle());
    },
    places: () => new Map(last),
    end() {
      watcher.disconnect();
      cy.destroy();
    },
  };
}
