import { useEffect, useRef, useState } from 'preact/hooks';
import { type EvidenceNode, nameOf } from '../evidence/evidenceAnswer.ts';
import { currentDrawing } from '../graph/currentDrawing.ts';
import type { Point } from '../graph/layFocusRings.ts';
import { visibleGraph } from '../graph/visibleGraph.ts';
import { viewState } from '../view/viewState.ts';
import { citationOf, sourceWords } from './citationOf.ts';
import { claimColumns, claimRows, claimsOf } from './claimRows.ts';
import { embedCode, mayEmbed } from './embedCode.ts';
import { fileName } from './fileName.ts';
import { mapAsSvg } from './mapAsSvg.ts';
import { saveFile } from './saveFile.ts';
import { savePng, saveSvg } from './savePicture.ts';
import { toCsv } from './toCsv.ts';
import { toGexf } from './toGexf.ts';
import { toSvg } from './toSvg.ts';
import { type PictureWords, sourcesIn, viewAsSvg } from './viewAsSvg.ts';

const readColour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const pictureWords = (node: EvidenceNode): PictureWords => ({
  title: nameOf(node),
  source: sourceWords(claimsOf(node).map(({ article }) => article?.headline)),
});

/** The graph on the page as a drawing of its own. */
const drawnSvg = (node: EvidenceNode, places: ReadonlyMap<string, Point>): string =>
  toSvg(visibleGraph.value, places, readColour, pictureWords(node));

/** The part of a page that its picture shows. Lists and tables have none: they are saved as CSV. */
const pictured: Partial<Record<string, string>> = { timeline: '.time-box', contract: '.contract' };

/** Draws what is seen as a file of its own; null where a view shows no drawing. */
function drawingOf(node: EvidenceNode): (() => string) | null {
  const drawing = currentDrawing.value;
  const { view } = viewState.value;
  const selector = pictured[view];
  if (view === 'graph') return drawing && (() => drawnSvg(node, drawing.places()));
  if (view === 'map') return () => mapAsSvg(pictureWords(node));
  if (selector === undefined) return null;
  return () => {
    const quoted = sourcesIn(selector);
    const words = pictureWords(node);
    return viewAsSvg(selector, quoted.length > 0 ? { ...words, source: sourceWords(quoted) } : words);
  };
}

interface Item {
  name: string;
  /** Answers what to say of it, where nothing else shows that it is done. */
  run: () => string;
}

/** A picture and a drawing of what is seen. */
const pictureItems = (draw: () => string): Item[] => {
  const orSay = (save: (svg: string) => void) => (): string => {
    const svg = draw();
    if (svg === '') return 'Nothing is drawn here.';
    save(svg);
    return '';
  };
  return [
    { name: 'PNG picture', run: orSay((svg) => void savePng(svg)) },
    { name: 'SVG drawing', run: orSay(saveSvg) },
  ];
};

/** The claims of a view as a table, and the graph for other programs. */
function dataItems(node: EvidenceNode): Item[] {
  const drawing = currentDrawing.value;
  const claims = claimsOf(node);
  const all = (node.claimsAbout?.totalCount ?? 0) + (node.claims?.totalCount ?? 0);
  const csvName =
    claims.length < all ? `CSV (${String(claims.length)} of ${String(all)} claims)` : 'CSV, a row a claim';
  const save = (ending: string, type: string, content: () => string) => (): string => {
    saveFile(fileName(ending), type, content());
    return '';
  };
  const gexf = (places: ReadonlyMap<string, Point>): string => toGexf(visibleGraph.value, places, claims);
  return [
    ...(drawing && viewState.value.view === 'graph'
      ? [{ name: 'GEXF graph', run: save('gexf', 'application/gexf+xml', () => gexf(drawing.places())) }]
      : []),
    { name: csvName, run: save('csv', 'text/csv', () => toCsv(claimColumns, claimRows(claims))) },
  ];
}

/** What prints, links and cites a view. */
function shareItems(node: EvidenceNode, isEmbeddable: boolean): Item[] {
  const copy = (text: string, said: string) => (): string => {
    void navigator.clipboard.writeText(text);
    return said;
  };
  const print = (): string => {
    window.print();
    return '';
  };
  const embed = embedCode(window.location.origin, viewState.value, nameOf(node));
  return [
    { name: 'Print with footnotes', run: print },
    { name: 'Copy the link', run: copy(window.location.href, 'The link is copied.') },
    {
      name: 'Cite this page',
      run: copy(citationOf(nameOf(node), pictureWords(node).source), 'The citation is copied.'),
    },
    ...(isEmbeddable ? [{ name: 'Copy the code to embed it', run: copy(embed, 'The code is copied.') }] : []),
  ];
}

/** What can be done with a view; a picture only where one is seen. */
function itemsOf(node: EvidenceNode, isEmbeddable: boolean): Item[] {
  const draw = drawingOf(node);
  return [...(draw ? pictureItems(draw) : []), ...dataItems(node), ...shareItems(node, isEmbeddable)];
}

/** Saves, prints, links and cites what is seen. Closes after a choice, on Escape and on a click elsewhere. */
export function ExportMenu({ node }: { node: EvidenceNode }) {
  const [said, setSaid] = useState('');
  const [isEmbeddable, setEmbeddable] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const isInside = event.target instanceof Node && menu.current?.contains(event.target);
      if (menu.current && (event instanceof KeyboardEvent ? event.key === 'Escape' : !isInside))
        menu.current.open = false;
    };
    document.addEventListener('click', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details
      class="menu"
      ref={menu}
      onToggle={() => {
        if (menu.current?.open)
          mayEmbed().then(setEmbeddable, () => {
            setEmbeddable(false);
          });
      }}
    >
      <summary>Export and cite</summary>
      <div class="menu-items">
        {itemsOf(node, isEmbeddable).map(({ name, run }) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              setSaid(run());
              if (menu.current) menu.current.open = false;
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <span role="status" class="menu-said">
        {said}
      </span>
    </details>
  );
}
