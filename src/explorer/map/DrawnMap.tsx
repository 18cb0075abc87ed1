import { pickThing, viewState } from '../view/viewState.ts';
import { Arc } from './Arc.tsx';
import { type DrawnArc, type DrawnCountry, countries, frameAround, outline } from './layMap.ts';

/** The head of an arrow, for the ends of arcs. */
const arrowHead = (
  <defs>
    <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" markerHeight="5" orient="auto">
      <path d="M0 0l8 4-8 4z" class="arrow-head" />
    </marker>
  </defs>
);

/** A country's middle and name, to be picked; `unit` is a pixel of the whole world in pixels of the frame. */
function Spot({
  id,
  name,
  at: [x, y],
  unit,
}: {
  id: string;
  name: string;
  at: [number, number];
  unit: number;
}) {
  const isHere = (viewState.value.pick || viewState.value.of) === id;
  return (
    <g
      class={isHere ? 'spot here' : 'spot'}
      role="button"
      tabIndex={0}
      aria-label={name}
      onClick={() => {
        pickThing(id);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') pickThing(id);
      }}
    >
      <circle cx={x} cy={y} r={5 * unit} />
      <text x={x + 8 * unit} y={y + 4 * unit}>
        {name}
      </text>
    </g>
  );
}

/** The world around the countries shown, with those that articles name in another shade, and arcs between them. */
export function DrawnMap({
  named,
  shown,
  arcs,
}: {
  named: readonly DrawnCountry[];
  shown: readonly DrawnCountry[];
  arcs: readonly DrawnArc[];
}) {
  const { box, unit } = frameAround(shown.flatMap(({ at }) => (at ? [at] : [])));
  return (
    <svg viewBox={box} style={`--unit:${unit.toFixed(3)}px`} role="group" aria-label="Map">
      {arrowHead}
      {countries.features.map((shape) => (
        <path
          key={shape.id}
          d={outline(shape) ?? ''}
          class={named.some((row) => row.shape === shape) ? 'land named' : 'land'}
        />
      ))}
      {arcs.map(({ arc, path }) => (
        <Arc key={arc.id} arc={arc} path={path} />
      ))}
      {shown.map(({ id, name, at }) => at && <Spot key={id} id={id} name={name} at={at} unit={unit} />)}
    </svg>
  );
}
