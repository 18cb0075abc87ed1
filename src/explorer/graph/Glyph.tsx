import { shapeOf } from './shapes.ts';

/** The small mark of a kind, for legends and lists. Says nothing to a screen reader: the word stands beside it. */
export function Glyph({ kind, isUnasserted = false }: { kind: string; isUnasserted?: boolean }) {
  const { path, colour } = shapeOf(kind);
  return (
    <svg
      class={isUnasserted ? 'glyph unasserted' : 'glyph'}
      viewBox="-1 -1 18 18"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} style={`--own:var(${colour})`} />
    </svg>
  );
}
