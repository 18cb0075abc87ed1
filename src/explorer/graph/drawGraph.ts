import cytoscape from 'cytoscape';
import { roleWord } from '../view/words.ts';
import { drawStyle } from './drawStyle.ts';
import { type VisibleGraph, isUnasserted } from './graphData.ts';
import { drawnNames, thingLabel } from './labels.ts';
import { type Point, layFocusRings } from './layFocusRings.ts';

/** A graph on the page. */
export interface Drawing {
  show(graph: VisibleGraph, middle: readonly string[]): void;
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
}

/** Size of a fact's box from its label. */
function boxOf(label: string): { width: number; height: number } {
  const lines = label.split('\n').flatMap((line) => line.match(/.{1,24}(\s|$)|\S{1,24}/g) ?? ['']);
  return { width: 18 + 6.7 * Math.max(...lines.map(({ length }) => length)), height: 12 + 15 * lines.length };
}

function toElements(
  graph: VisibleGraph,
  middle: ReadonlySet<string>,
  places: Map<string, Point>,
): cytoscape.ElementDefinition[] {
  const names = drawnNames(graph.things);
  const curated = new Set(graph.things.filter(({ isCurated }) => isCurated).map(({ id }) => id));
  return [
    ...graph.things.map((thing) => {
      const label = thingLabel(thing, names);
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

/** Draws graphs into an element. What a reader drags stays where it was put while the drawing lives. */
export function drawGraph(container: HTMLElement, { onPick, onExpand }: Gestures): Drawing {
  const pinned = new Map<string, Point>();
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
    pinned.set(target.id(), { ...target.position() });
  });
  const watcher = new ResizeObserver(fit);
  watcher.observe(container);
  return {
    show(graph, middle) {
      const places = new Map([
        ...layFocusRings(graph.things, graph.links, middle, stretchOf(container)),
        ...pinned,
      ]);
      cy.batch(() => {
        cy.elements().remove();
        cy.add(toElements(graph, new Set(middle), places));
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
