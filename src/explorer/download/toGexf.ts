import type { ClaimRow } from '../ask/answers.ts';
import type { Thing, VisibleGraph } from '../graph/graphData.ts';
import type { Point } from '../graph/layFocusRings.ts';

/** A text within XML. */
export function toXml(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  // Control characters cannot stand in XML 1.0 at all.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** When a thing held, as GEXF's own attributes; nothing where it is not known. */
const spanOf = ({ earliest, latest }: Thing): string =>
  (earliest ? ` start="${earliest}"` : '') + (latest ? ` end="${latest}"` : '');

/** Where a thing is drawn; in GEXF y grows upwards. */
const placeOf = (at: Point | undefined): string =>
  at ? `<viz:position x="${at.x.toFixed(0)}" y="${(-at.y).toFixed(0)}"/>` : '';

/** The quotes of the claims on each fact, one a line. */
function quotesByFact(claims: readonly Pick<ClaimRow, 'fact' | 'quote'>[]): Map<string, string> {
  const quotes = new Map<string, string>();
  for (const { fact, quote } of claims)
    if (quote) quotes.set(fact.id, [quotes.get(fact.id), quote].filter(Boolean).join('\n'));
  return quotes;
}

/** The graph in GEXF 1.3 with dates, places and the quotes of some claims, as Gephi reads it. https://gexf.net/schema.html */
export function toGexf(
  { things, links }: VisibleGraph,
  places: ReadonlyMap<string, Point>,
  claims: readonly Pick<ClaimRow, 'fact' | 'quote'>[],
): string {
  const quotes = quotesByFact(claims);
  const nodes = things.map((thing) => {
    const { id, name, kind, standing, isCurated } = thing;
    return `<node id="${toXml(id)}" label="${toXml(name)}"${spanOf(thing)}><attvalues><attvalue for="0" value="${kind}"/><attvalue for="1" value="${standing ?? ''}"/><attvalue for="2" value="${isCurated ? 'CURATED' : 'ARTICLE'}"/><attvalue for="3" value="${toXml(quotes.get(id) ?? '')}"/></attvalues>${placeOf(places.get(id))}</node>`;
  });
  const edges = links.map(
    ({ from, to, role, certainty }, place) =>
      `<edge id="${String(place)}" source="${toXml(from)}" target="${toXml(to)}" label="${toXml(role)}"><attvalues><attvalue for="0" value="${certainty}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed" mode="dynamic" timeformat="date">
<attributes class="node"><attribute id="0" title="type" type="string"/><attribute id="1" title="standing" type="string"/><attribute id="2" title="origin" type="string"/><attribute id="3" title="quotes" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="certainty" type="string"/></attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph></gexf>
`;
}
