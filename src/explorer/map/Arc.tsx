import { pickThing, viewState } from '../view/viewState.ts';
import { standingWords } from '../view/words.ts';
import type { MapArc } from './readArcs.ts';

/** A fact from one country to another; dashed where nobody asserts it. */
export function Arc({ arc, path }: { arc: MapArc; path: string }) {
  const words = `${arc.title} (${standingWords[arc.standing] ?? ''})`;
  const isHere = viewState.value.pick === arc.id;
  return (
    <path
      d={path}
      class={`arc ${arc.kind.toLowerCase()} ${arc.standing.toLowerCase()}${isHere ? ' here' : ''}`}
      role="button"
      tabIndex={0}
      aria-label={words}
      marker-end="url(#head)"
      onClick={() => {
        pickThing(arc.id);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') pickThing(arc.id);
      }}
    >
      <title>{words}</title>
    </path>
  );
}
