import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import mapText from '../../../operations/explorer/map.graphql?raw';
import type { MapQuery } from '../../generated/operations.ts';
import type { EvidenceNode } from '../evidence/evidenceAnswer.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import { Skeleton } from '../ask/Answered.tsx';
import { useAnswer } from '../ask/useAnswer.ts';
import { TableTwin } from '../table/TableTwin.tsx';
import { focusOn, pickThing, viewState } from '../view/viewState.ts';
import { kindWord, standingWords } from '../view/words.ts';
import { Arc } from './Arc.tsx';
import { type MapArc, type OffMap, readArcs } from './readArcs.ts';
import { findCountry, middleOf } from './findCountry.ts';

const width = 960;
const height = 500;
const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const countries = feature(topology, topology.objects.countries) as FeatureCollection<
  Polygon | MultiPolygon,
  { name: string }
>;
const projection = geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' });
const outline = geoPath(projection);

/** The part of the world that some points lie in, with room around them, as wide by its height as the map is. */
function frameAround(points: readonly [number, number][]): { box: string; unit: number } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs, width), Math.max(...xs, 0)];
  const [top, bottom] = [Math.min(...ys, height), Math.max(...ys, 0)];
  const span = Math.max(
    (right - left) * 1.35 + 60,
    ((bottom - top) * 1.5 + 60) * (width / height),
    width / 4,
  );
  if (points.length === 0 || span >= width) return { box: `0 20 ${String(width)} 420`, unit: 1 };
  const rows = (span * height) / width;
  const corner = [(left + right - span) / 2, (top + bottom - rows) / 2].map((at) => at.toFixed(0));
  return { box: `${corner.join(' ')} ${span.toFixed(0)} ${rows.toFixed(0)}`, unit: span / width };
}

function arcPath(from: [number, number], to: [number, number], place: number): string {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const bend = 0.18 + 0.12 * place;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return `M${from.join(',')} Q${String(x + dy * bend)},${String(y - dx * bend - 20)} ${to.join(',')}`;
}

/** Whether a fact is about what is in focus: it is that, has it at an end, or is claimed with it. All are, of nothing. */
function aroundFocus(of: string, node: EvidenceNode | null | undefined): (fact: MapArc | OffMap) => boolean {
  if (!of) return () => true;
  const facts = new Set([...(node?.claimsAbout?.nodes ?? [])].map(({ fact }) => fact.id));
  return (fact) =>
    fact.id === of || facts.has(fact.id) || ('from' in fact && (fact.from === of || fact.to === of));
}

const toRow = (place: string) => (fact: MapArc | OffMap) => ({
  id: fact.id,
  title: fact.title,
  kind: kindWord(fact.kind),
  standing: standingWords[fact.standing] ?? '',
  from: fact.start,
  to: fact.end,
  place,
});

/** Countries that articles name, with arcs for deals, deliveries and sanctions; what has no country is listed beside. */
export default function MapView() {
  const { data, problem } = useAnswer<MapQuery>(mapText);
  const { of } = viewState.value;
  const evidence = useEvidence(of).data?.node;
  if (problem)
    return (
      <p role="alert" class="warning">
        The service cannot answer this: {problem}
      </p>
    );
  if (!data) return <Skeleton lines={10} />;
  const isShown = aroundFocus(of, evidence);
  const { arcs: allArcs, elsewhere: allElsewhere } = readArcs(data);
  const [arcs, elsewhere] = [allArcs.filter(isShown), allElsewhere.filter(isShown)];
  const named = data.countries.nodes.map((country) => ({ country, shape: findCountry(countries, country) }));
  const points = new Map<string, [number, number]>(
    named.flatMap(({ country, shape }) =>
      shape ? [[country.id, projection(middleOf(shape)) ?? [0, 0]] as const] : [],
    ),
  );
  const pairs = new Map<string, number>();
  const drawn = arcs.flatMap((arc) => {
    const [from, to] = [points.get(arc.from), points.get(arc.to)];
    if (!from || !to) return [];
    const pair = [arc.from, arc.to].sort().join(' ');
    const place = pairs.get(pair) ?? 0;
    pairs.set(pair, place + 1);
    return [{ arc, path: arcPath(from, to, place) }];
  });
  const ends = new Set(drawn.flatMap(({ arc }) => [arc.from, arc.to]));
  const shown = named.filter(({ country }) => !of || ends.has(country.id) || country.id === of);
  const frame = frameAround(
    shown.flatMap(({ country }) => [points.get(country.id)].filter((at) => at !== undefined)),
  );
  if (of && shown.length === 0 && elsewhere.length === 0)
    return <p>Nothing that is said of this lies between two countries.</p>;
  return (
    <div class="map">
      <svg viewBox={frame.box} style={`--unit:${frame.unit.toFixed(3)}px`} role="group" aria-label="Map">
        <defs>
          <marker
            id="head"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="5"
            markerHeight="5"
            orient="auto"
          >
            <path d="M0 0l8 4-8 4z" class="arrow-head" />
          </marker>
        </defs>
        {countries.features.map((shape) => (
          <path
            key={shape.id}
            d={outline(shape) ?? ''}
            class={named.some((row) => row.shape === shape) ? 'land named' : 'land'}
          />
        ))}
        {drawn.map(({ arc, path }) => (
          <Arc key={arc.id} arc={arc} path={path} />
        ))}
        {shown.map(({ country }) => {
          const [x = 0, y = 0] = points.get(country.id) ?? [];
          if (!points.has(country.id)) return null;
          const isHere = (viewState.value.pick || viewState.value.of) === country.id;
          return (
            <g
              key={country.id}
              class={isHere ? 'spot here' : 'spot'}
              role="button"
              tabIndex={0}
              aria-label={country.name}
              onClick={() => {
                pickThing(country.id);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') pickThing(country.id);
              }}
            >
              <circle cx={x} cy={y} r={5 * frame.unit} />
              <text x={x + 8 * frame.unit} y={y + 4 * frame.unit}>
                {country.name}
              </text>
            </g>
          );
        })}
      </svg>
      <p class="map-key">
        <span class="arc-key contract" /> deals <span class="arc-key delivery" /> deliveries{' '}
        <span class="arc-key sanction" /> sanctions <span class="arc-key meeting" /> visits · dashed: nobody
        asserts it
      </p>
      <section class="lane">
        <h2>On the map</h2>
        <ul>
          {drawn.map(({ arc }) => (
            <li key={arc.id}>
              <button
                type="button"
                class="link"
                onClick={() => {
                  pickThing(arc.id);
                }}
              >
                {arc.title}
              </button>{' '}
              <span class="quiet">
                {kindWord(arc.kind)}, {standingWords[arc.standing]}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <TableTwin
        caption="Deals, deliveries, sanctions and visits"
        columns={[
          { key: 'title', title: 'Fact' },
          { key: 'kind', title: 'Kind' },
          { key: 'standing', title: 'Standing' },
          { key: 'from', title: 'From' },
          { key: 'to', title: 'To' },
          { key: 'place', title: 'Place' },
        ]}
        rows={[...arcs.map(toRow('on the map')), ...elsewhere.map(toRow('not on the map'))]}
      />
      {elsewhere.length > 0 && (
        <section class="lane">
          <h2>Not on the map: no country is known for one end</h2>
          <ul>
            {elsewhere.map(({ id, title, standing, kind, start, end }) => (
              <li key={id}>
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    focusOn(id);
                  }}
                >
                  {title}
                </button>{' '}
                <span class="quiet">
                  {kindWord(kind)}, {standingWords[standing]}; {start} to {end}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
