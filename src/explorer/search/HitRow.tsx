import { Glyph } from '../graph/Glyph.tsx';
import { standingWords } from '../view/words.ts';
import { HighlightedText } from './HighlightedText.tsx';
import type { Hit } from './groupHits.ts';

/** One hit in the list under the search box. */
export function HitRow({
  hit,
  isActive,
  id,
  onOpen,
}: {
  hit: Hit;
  isActive: boolean;
  id: string;
  onOpen: () => void;
}) {
  const { node } = hit;
  return (
    <li
      role="option"
      id={id}
      aria-selected={isActive}
      onMouseDown={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <Glyph kind={node.fact ? (node.fact.id.split(':')[0] ?? '') : node.__typename} />
      <span class="hit-text">
        <HighlightedText text={hit.text} spans={hit.highlights} />
        {node.name && node.name !== hit.text && <span class="quiet"> {node.name}</span>}
        {node.fact && (
          <span class="quiet hit-fact">
            {node.fact.title}
            {node.fact.standing !== 'ASSERTED' && ` (${standingWords[node.fact.standing] ?? ''})`}
          </span>
        )}
      </span>
    </li>
  );
}
