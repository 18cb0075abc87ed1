import mapText from '../../../operations/explorer/map.graphql?raw';
import type { MapQuery } from '../../generated/operations.ts';
import type { EvidenceNode } from '../evidence/evidenceAnswer.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import { Answered } from '../ask/Answered.tsx';
import { useAnswer } from '../ask/useAnswer.ts';
import { TableTwin } from '../table/TableTwin.tsx';
import { focusOn, pickThing, viewState } from '../view/viewState.ts';
import { kindWord, standingWords } from '../view/words.ts';
import { DrawnMap } from './DrawnMap.tsx';
import { layArcs, placeCountries } from './layMap.ts';
import { type MapArc, type OffMap, readArcs } from './readArcs.ts';

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

const columns = [
  { key: 'title', title: 'Fact' },
  { key: 'kind', title: 'Kind' },
  { key: 'standing', title: 'Standing' },
  { key: 'from', title: 'From' },
  { key: 'to', title: 'To' },
  { key: 'place', title: 'Place' },
] as const;

/** Facts as a list below the map, each to be opened. */
function FactList<Fact extends MapArc | OffMap>({
  title,
  facts,
  open,
  ends,
}: {
  title: string;
  facts: readonly Fact[];
  open: (id: string) => void;
  ends?: (fact: Fact) => string;
}) {
  return (
    <section class="lane">
      <h2>{title}</h2>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                open(fact.id);
              }}
            >
              {fact.title}
            </button>{' '}
            <span class="quiet">
              {kindWord(fact.kind)}, {standingWords[fact.standing]}
              {ends && `; ${ends(fact)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const mapKey = (
  <p class="map-key">
    <span class="arc-key contract" /> deals <span class="arc-key delivery" /> deliveries{' '}
    <span class="arc-key sanction" /> sanctions <span class="arc-key meeting" /> visits · dashed: nobody
    asserts it
  </p>
);

/** The map of an answer: what lies around the focus, with all of it as lists and a table. */
function World({ data }: { data: MapQuery }) {
  const { of } = viewState.value;
  const evidence = useEvidence(of).data?.node;
  const isShown = aroundFocus(of, evidence);
  const all = readArcs(data);
  const [arcs, elsewhere] = [all.arcs.filter(isShown), all.elsewhere.filter(isShown)];
  const named = placeCountries(data);
  const drawn = layArcs(arcs, named);
  const ends = new Set(drawn.flatMap(({ arc }) => [arc.from, arc.to]));
  const shown = named.filter(({ id }) => !of || ends.has(id) || id === of);
  if (of && shown.length === 0 && elsewhere.length === 0)
    return <p>Nothing said about this links two countries.</p>;
  return (
    <div class="map">
      <DrawnMap named={named} shown={shown} arcs={drawn} />
      {mapKey}
      <FactList title="On the map" facts={drawn.map(({ arc }) => arc)} open={pickThing} />
      <TableTwin
        caption="Deals, deliveries, sanctions and visits"
        columns={columns}
        rows={[...arcs.map(toRow('on the map')), ...elsewhere.map(toRow('not on the map'))]}
      />
      {elsewhere.length > 0 && (
        <FactList
          title="Not on the map: no country is known for one end"
          facts={elsewhere}
          open={focusOn}
          ends={({ start, end }) => `${start} to ${end}`}
        />
      )}
    </div>
  );
}

/** Countries that articles name, with arcs for deals, deliveries and sanctions; what has no country is listed beside. */
export default function MapView() {
  return (
    <Answered<MapQuery> asked={useAnswer<MapQuery>(mapText)} lines={10}>
      {(data) => <World data={data} />}
    </Answered>
  );
}
