import type { VisibleGraph } from '../graph/graphData.ts';

/** A text within XML. */
export function toXml(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  // Control characters cannot stand in XML 1.0 at all.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** The graph in GEXF 1.3, as Gephi reads it. https://gexf.net/schema.html */
export function toGexf({ things, links }: VisibleGraph): string {
  const nodes = things.map(
    ({ id, name, kind, standing, isCurated }) =>
      `<node id="${toXml(id)}" label="${toXml(name)}"><attvalues><attvalue for="0" value="${kind}"/><attvalue for="1" value="${standing ?? ''}"/><attvalue for="2" value="${isCurated ? 'CURATED' : 'ARTICLE'}"/></attvalues></node>`,
  );
  const edges = links.map(
    ({ from, to, role, certainty }, place) =>
      `<edge id="${String(place)}" source="${toXml(from)}" target="${toXml(to)}" label="${toXml(role)}"><attvalues><attvalue for="0" value="${certainty}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="type" type="string"/><attribute id="1" title="standing" type="string"/><attribute id="2" title="origin" type="string"/></attributes>
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
