import { useRef } from 'preact/hooks';
import { pickThing, viewState } from '../view/viewState.ts';
import { Arc } from './Arc.tsx';
import { type DrawnArc, type DrawnCountry, countries, frameAround, outline } from './layMap.ts';
import { type Label, type Placed, placeLabels } from './placeLabels.ts';
import { useMapZoom } from './useMapZoom.ts';
import { useScreenSize } from './useScreenSize.ts';

/** The head of an arrow, for the ends of arcs. */
const arrowHead = (
  <defs>
    <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" markerHeight="5" orient="auto">
      <path d="M0 0l8 4-8 4z" class="arrow-head" />
    </marker>
  </defs>
);

/** A country's middle and name, to be picked. Without room for its name, that is told when it is pointed at. */
function Spot({ id, name, at: [x, y], label, unit }: Placed & { label: Label | undefined; unit: number }) {
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
      <title>{name}</title>
      <circle class="reach" cx={x} cy={y} r={12 * unit} />
      <circle cx={x} cy={y} r={5 * unit} />
      {label && (
        <text x={x + label.x * unit} y={y + label.y * unit} text-anchor={label.anchor}>
          {name}
        </text>
      )}
    </g>
  );
}

/** Enlarges and reduces the map. */
function ZoomButtons({
  isZoomed,
  closer,
  farther,
  showWhole,
}: Pick<ReturnType<typeof useMapZoom>, 'isZoomed' | 'closer' | 'farther' | 'showWhole'>) {
  return (
    <div class="actions map-zoom">
      <button type="button" aria-label="Enlarge" onClick={closer}>
        +
      </button>
      <button type="button" aria-label="Reduce" disabled={!isZoomed} onClick={farther}>
        −
      </button>
      <button type="button" disabled={!isZoomed} onClick={showWhole}>
        Whole map
      </button>
      {isZoomed && <span class="quiet">Drag to move.</span>}
    </div>
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
  const own = useRef<SVGSVGElement>(null);
  const spots = shown.flatMap(({ id, name, at }) => (at ? [{ id, name, at }] : []));
  const around = frameAround(
    spots.map(({ at }) => at),
    useScreenSize(own),
  );
  const { seen: frame, drag, ...zoom } = useMapZoom(around);
  const labels = placeLabels(spots, arcs, frame);
  const { left, top, width, height, unit } = frame;
  return (
    <>
      <ZoomButtons {...zoom} />
      <svg
        ref={own}
        {...drag}
        class={zoom.isZoomed ? 'zoomed' : ''}
        viewBox={[left, top, width, height].map((each) => each.toFixed(1)).join(' ')}
        style={`--unit:${unit.toFixed(3)}px`}
        role="group"
        aria-label="Map"
      >
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
        {spots.map((spot) => (
          <Spot key={spot.id} {...spot} label={labels.get(spot.id)} unit={unit} />
        ))}
      </svg>
    </>
  );
}
