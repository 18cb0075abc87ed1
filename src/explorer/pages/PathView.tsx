import pathText from '../../../operations/explorer/path.graphql?raw';
import type { PathQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { Glyph } from '../graph/Glyph.tsx';
import { TableTwin } from '../table/TableTwin.tsx';
import { pickThing, viewState } from '../view/viewState.ts';
import { certaintyWords, kindWord, roleWord, sureWords } from '../view/words.ts';
import { QuoteLine } from './QuoteLine.tsx';

type Hop = Merged<PathQuery>['paths'][number]['hops'][number];

const nameOf = (thing: Hop['from']): string => thing.name ?? thing.title ?? thing.id;

function Station({ thing }: { thing: Hop['from'] }) {
  const isPicked = viewState.value.pick === thing.id;
  return (
    <button
      type="button"
      class={isPicked ? 'station here' : 'station'}
      onClick={() => {
        pickThing(thing.id);
      }}
    >
      <Glyph kind={thing.__typename} /> {nameOf(thing)}
    </button>
  );
}

function hopWords({ from, to, role, forwards }: Hop): string {
  const [fact, other] = forwards ? [from, to] : [to, from];
  return `In this ${kindWord(fact.__typename)}, ${nameOf(other)} has the role “${roleWord(role)}”`;
}

function HopRow({ hop, place }: { hop: Hop; place: number }) {
  const fact = hop.forwards ? hop.from : hop.to;
  return (
    <li class={`hop ${hop.certainty.toLowerCase()}`}>
      <p class="hop-words">
        {String(place + 1)}. {hopWords(hop)}{' '}
        <span class={`certainty ${hop.claim.origin === 'CURATED' ? 'curated' : hop.certainty.toLowerCase()}`}>
          {sureWords(hop.certainty, hop.claim.origin)}
        </span>
      </p>
      <QuoteLine claim={hop.claim} fact={fact.id} />
      {hop.claim.citation && <p class="quiet quote-line">{hop.claim.citation.title}</p>}
      <Station thing={hop.to} />
    </li>
  );
}

const toRow = (hop: Hop, path: number, place: number) => ({
  id: hop.forwards ? hop.from.id : hop.to.id,
  from: nameOf(hop.from),
  path: path + 1,
  hop: place + 1,
  role: roleWord(hop.role),
  to: nameOf(hop.to),
  sure: sureWords(hop.certainty, hop.claim.origin),
  quote: hop.claim.quote ?? hop.claim.citation?.title ?? '',
});

/** How two things are linked, as a line from one to the other; each hop is explained by the claim that supports it. */
export function PathView() {
  const { of, to } = viewState.value;
  const { data, problem } = useAnswer<PathQuery>(pathText, of && to ? { from: of, to } : null);
  if (!of || !to)
    return (
      <p class="quiet hint">
        Pick something and say what it may be linked to: the box “How is it linked to” beside it.
      </p>
    );
  if (problem)
    return (
      <p role="alert" class="warning">
        {problem}
      </p>
    );
  if (!data) return <p class="quiet">Asking…</p>;
  if (data.paths.length === 0)
    return <p class="hint">No path of up to six hops links the two through asserted facts.</p>;
  return (
    <div class="scroll paths" tabIndex={0} role="region" aria-label="Paths">
      {data.paths.map(({ hops, length, weakest }, place) => (
        <section key={place} class="path">
          <h3>
            {place === 0 ? 'Shortest path' : `Another path`}: {length} hops; its weakest is{' '}
            {certaintyWords[weakest]}
          </h3>
          {hops[0] && <Station thing={hops[0].from} />}
          <ol>
            {hops.map((hop, at) => (
              <HopRow key={at} hop={hop} place={at} />
            ))}
          </ol>
        </section>
      ))}
      <TableTwin
        caption="The hops of all paths"
        columns={[
          { key: 'from', title: 'From' },
          { key: 'path', title: 'Path' },
          { key: 'hop', title: 'Hop' },
          { key: 'role', title: 'Role' },
          { key: 'to', title: 'To' },
          { key: 'sure', title: 'How sure' },
          { key: 'quote', title: 'Quote' },
        ]}
        rows={data.paths.flatMap(({ hops }, path) => hops.map((hop, place) => toRow(hop, path, place)))}
      />
    </div>
  );
}
