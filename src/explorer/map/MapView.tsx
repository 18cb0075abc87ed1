import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import mapText from '../../../operations/explorer/map.graphql?raw';
import type { MapQuery } from '../../generated/operations.ts';
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

function arcPath(from: [number, number], to: [number, number], place: number): string {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const bend = 0.18 + 0.12 * place;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return `M${from.join(',')} Q${String(x + dy * bend)},${String(y - dx * bend - 20)} ${to.join(',')}`;
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
  if (problem)
    return (
      <p role="alert" class="warning">
        {problem}
      </p>
    );
  if (!data) return <p class="quiet">Asking…</p>;
  const { arcs, elsewhere } = readArcs(data);
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
  return (
    <div class="map scroll" tabIndex={0} role="region" aria-label="Map">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="group" aria-label="World map">
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
        {named.map(({ country }) => {
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
              <circle cx={x} cy={y} r={5} />
              <text x={x + 8} y={y + 4}>
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
        <h3>On the map</h3>
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
          <h3>Not on the map: no country is known for one end</h3>
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
