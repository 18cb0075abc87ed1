import { useEffect, useRef, useState } from 'preact/hooks';
import { type EvidenceNode, nameOf } from '../evidence/evidenceAnswer.ts';
import { currentDrawing } from '../graph/currentDrawing.ts';
import type { Point } from '../graph/layFocusRings.ts';
import { visibleGraph } from '../graph/visibleGraph.ts';
import { viewState } from '../view/viewState.ts';
import { citationOf, licenceWords, todayWords } from './citationOf.ts';
import { claimColumns, claimRows, claimsOf } from './claimRows.ts';
import { embedCode, mayEmbed } from './embedCode.ts';
import { fileName } from './fileName.ts';
import { mapAsSvg } from './mapAsSvg.ts';
import { saveFile } from './saveFile.ts';
import { svgAsPng } from './svgAsPng.ts';
import { toCsv } from './toCsv.ts';
import { toGexf } from './toGexf.ts';
import { toSvg } from './toSvg.ts';

const readColour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** What a saved picture says of itself: what it shows, from which articles, as of when. */
function pictureWords(node: EvidenceNode): { title: string; source: string } {
  const articles = new Set(claimsOf(node).flatMap(({ article }) => (article ? [article.headline] : [])));
  return {
    title: nameOf(node),
    source: `Entente, ${todayWords()}. Sources: ${[...articles].join('; ') || 'reference data'}. ${licenceWords}`,
  };
}

/** The graph on the page as a drawing of its own. */
const drawnSvg = (node: EvidenceNode, places: ReadonlyMap<string, Point>): string =>
  toSvg(visibleGraph.value, places, readColour, pictureWords(node));

/** What can be saved of a view; a drawing only where one is seen. */
function itemsOf(
  node: EvidenceNode,
  isEmbeddable: boolean,
): { name: string; run: () => string | undefined }[] {
  const drawing = currentDrawing.value;
  const { view } = viewState.value;
  const claims = claimsOf(node);
  const all = (node.claimsAbout?.totalCount ?? 0) + (node.claims?.totalCount ?? 0);
  const csvName =
    claims.length < all ? `CSV (${String(claims.length)} of ${String(all)} claims)` : 'CSV, a row a claim';
  const copy = (text: string, said: string) => (): string => {
    void navigator.clipboard.writeText(text);
    return said;
  };
  const savePng = (svg: () => string) => (): string => {
    void svgAsPng(svg()).then((png) => {
      saveFile(fileName('png'), 'image/png', png);
    });
    return '';
  };
  const save = (ending: string, type: string, content: () => string) => (): undefined => {
    saveFile(fileName(ending), type, content());
  };
  return [
    ...(drawing && view === 'graph'
      ? [
          { name: 'PNG picture', run: savePng(() => drawnSvg(node, drawing.places())) },
          {
            name: 'SVG drawing',
            run: save('svg', 'image/svg+xml', () => drawnSvg(node, drawing.places())),
          },
          {
            name: 'GEXF graph',
            run: save('gexf', 'application/gexf+xml', () =>
              toGexf(visibleGraph.value, drawing.places(), claims),
            ),
          },
        ]
      : []),
    ...(view === 'map'
      ? [
          { name: 'PNG picture', run: savePng(() => mapAsSvg(pictureWords(node))) },
          { name: 'SVG map', run: save('svg', 'image/svg+xml', () => mapAsSvg(pictureWords(node))) },
        ]
      : []),
    { name: csvName, run: save('csv', 'text/csv', () => toCsv(claimColumns, claimRows(claims))) },
    {
      name: 'Print with footnotes',
      run: () => {
        window.print();
        return undefined;
      },
    },
    { name: 'Copy the link', run: copy(window.location.href, 'The link is copied.') },
    {
      name: 'Cite this page',
      run: copy(citationOf(nameOf(node), pictureWords(node).source), 'The citation is copied.'),
    },
    ...(isEmbeddable
      ? [
          {
            name: 'Copy the code to embed it',
            run: copy(
              embedCode(window.location.origin, viewState.value, nameOf(node)),
              'The code is copied.',
            ),
          },
        ]
      : []),
  ];
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
              setSaid(run() ?? '');
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
