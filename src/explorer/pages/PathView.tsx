import pathText from '../../../operations/explorer/path.graphql?raw';
import type { PathQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';
import { Answered } from '../ask/Answered.tsx';
import { nameOfId } from '../ask/nameOfId.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { PictureButtons } from '../download/PictureButtons.tsx';
import { sourceWords } from '../download/citationOf.ts';
import { sourcesIn, viewAsSvg } from '../download/viewAsSvg.ts';
import { Glyph } from '../graph/Glyph.tsx';
import { TableTwin } from '../table/TableTwin.tsx';
import { pickThing, viewState } from '../view/viewState.ts';
import { certaintyWords, countWords, kindWord, roleWord, sureWords } from '../view/words.ts';
import { AskPage } from './AskPage.tsx';
import { PathForm } from './PathForm.tsx';
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

/** The fact of a hop as a sentence, unless it stands in the line itself. */
function hopWords({ from, to, role, forwards }: Hop): string {
  const [fact, other] = forwards ? [from, to] : [to, from];
  return `${nameOf(other)}: ${roleWord(role)} of the ${kindWord(fact.__typename)}`;
}

function HopRow({ hop, place }: { hop: Hop; place: number }) {
  return (
    <li class={`hop ${hop.certainty.toLowerCase()}`}>
      <p class="hop-words">
        {String(place + 1)}. {hopWords(hop)}{' '}
        <span class={`certainty ${hop.claim.origin === 'CURATED' ? 'curated' : hop.certainty.toLowerCase()}`}>
          {sureWords(hop.certainty, hop.claim.origin)}
        </span>
      </p>
      <QuoteLine claim={hop.claim} readAs={hopWords(hop)} />
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

const columns = [
  { key: 'from', title: 'From' },
  { key: 'path', title: 'Path' },
  { key: 'hop', title: 'Hop' },
  { key: 'role', title: 'Role' },
  { key: 'to', title: 'To' },
  { key: 'sure', title: 'How sure' },
  { key: 'quote', title: 'Quote' },
] as const;

function Paths({ paths, title }: Merged<PathQuery> & { title: string }) {
  if (paths.length === 0) return <p>No chain of up to six asserted facts links the two.</p>;
  return (
    <>
      <PictureButtons
        drawing={() => viewAsSvg('.paths', { title, source: sourceWords(sourcesIn('.paths')) })}
      />
      <div class="paths">
        {paths.map(({ hops, length, weakest }, place) => (
          <section key={place} class="path">
            <h2>
              {place === 0 ? 'Shortest' : 'Another way'}: {countWords(length, 'step')}
            </h2>
            <p class="quiet">The least certain of them {weakestWords(weakest, hops)}.</p>
            {hops[0] && <Station thing={hops[0].from} />}
            <ol>
              {hops.map((hop, at) => (
                <HopRow key={at} hop={hop} place={at} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <TableTwin
        caption="The steps of all ways"
        columns={columns}
        rows={paths.flatMap(({ hops }, path) => hops.map((hop, place) => toRow(hop, path, place)))}
      />
    </>
  );
}

/** How sure the weakest hop is; of reference data nothing is printed in an article. */
function weakestWords(weakest: Hop['certainty'], hops: readonly Hop[]): string {
  const isReference = hops.every(({ claim }) => claim.origin === 'CURATED');
  if (isReference) return 'is from reference data; no article says it';
  return `is ${certaintyWords[weakest] ?? ''}`;
}

/** How two things are linked, as a line from one to the other; each hop is explained by the claim that supports it. */
export function PathView() {
  const { of, to } = viewState.value;
  const asked = useAnswer<PathQuery>(pathText, of && to ? { from: of, to } : null);
  const [from, end] = [nameOfId(of), nameOfId(to)];
  const title = from && end ? `How is ${from} linked to ${end}?` : 'How are two linked?';
  return (
    <AskPage
      title={title}
      lead={<p>The facts that lead from one to the other, each step with the words that say it.</p>}
    >
      <PathForm from={of} to={to} />
      {of && to ? (
        <Answered<PathQuery> asked={asked} lines={10}>
          {(data) => <Paths {...data} title={title} />}
        </Answered>
      ) : (
        <p class="quiet">Name two things.</p>
      )}
    </AskPage>
  );
}
