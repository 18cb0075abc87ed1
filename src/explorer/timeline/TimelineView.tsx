import { useState } from 'preact/hooks';
import timelineText from '../../../operations/explorer/timeline.graphql?raw';
import type { TimelineQuery } from '../../generated/operations.ts';
import type { MomentRow } from '../ask/answers.ts';
import { Answered } from '../ask/Answered.tsx';
import type { Merged } from '../ask/merged.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { type Thing, readThing } from '../graph/graphData.ts';
import { Drawer } from '../evidence/Drawer.tsx';
import { ExplorePage } from '../profile/ExplorePage.tsx';
import { Page } from '../view/Page.tsx';
import { TableTwin } from '../table/TableTwin.tsx';
import { pickThing, viewState } from '../view/viewState.ts';
import { LaterView } from '../view/LaterView.tsx';
import { StandingBadge } from '../evidence/StandingBadge.tsx';
import { spanWords } from '../view/dates.ts';
import { countWords, kindWord, standingWords } from '../view/words.ts';

/** The facts of a lane that the legend leaves on. */
function shownOf(rows: readonly MomentRow[]): Thing[] {
  const { off } = viewState.value;
  return rows
    .map(readThing)
    .filter(
      ({ kind, standing, isCurated }) =>
        !off.includes(kind) && !off.includes(standing ?? '') && !(isCurated && off.includes('CURATED')),
    );
}

const toRow = (lane: string) => (fact: Thing) => ({
  id: fact.id,
  name: fact.name,
  kind: kindWord(fact.kind),
  lane,
  from: fact.earliest ?? '',
  to: fact.latest ?? '',
  inferred: fact.isDateInferred ? 'inferred' : '',
  standing: standingWords[fact.standing ?? ''] ?? '',
  origin: fact.isCurated ? 'reference data' : 'article',
});

/** The sentences of what stands on the axis, for paper: there the axis has room for their beginnings only. */
function OnPaper({ facts }: { facts: readonly Thing[] }) {
  return (
    <ol class="printed" aria-hidden="true">
      {facts.map(({ id, name, earliest, latest }) => (
        <li key={id}>
          {spanWords(earliest, latest)}: {name}
        </li>
      ))}
    </ol>
  );
}

/** What no source dates, as a list: it has no place on the axis. */
function Undated({ facts }: { facts: readonly Thing[] }) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>
        Undated <span class="count">{facts.length}</span>
      </h2>
      <p class="quiet">No source says when.</p>
      <ol class="undated">
        {facts.map((fact) => (
          <li key={fact.id} class={(viewState.value.pick || viewState.value.of) === fact.id ? 'here' : ''}>
            <button
              type="button"
              class="link"
              onClick={() => {
                pickThing(fact.id);
              }}
            >
              {fact.name}
            </button>{' '}
            <StandingBadge standing={fact.standing} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const loadAxis = () => import('./TimeAxis.tsx');

/** The facts on the axis of time, those without a date below it, and all as a table. Reference data is off at first. */
function Lanes({ timeline }: Merged<TimelineQuery>) {
  const { since, until } = viewState.value;
  const [withReference, setWithReference] = useState(false);
  const [dated, ranged, undated] = [
    shownOf(timeline.dated),
    shownOf(timeline.ranged),
    shownOf(timeline.undated),
  ];
  const reference = [...dated, ...ranged, ...undated].filter(({ isCurated }) => isCurated).length;
  const kept = (facts: readonly Thing[]): Thing[] =>
    facts.filter(({ isCurated }) => withReference || !isCurated);
  const onAxis = kept([...dated, ...ranged]);
  return (
    <div class="lanes">
      {reference > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={withReference}
            onChange={() => {
              setWithReference(!withReference);
            }}
          />{' '}
          Reference data, said by no article ({countWords(reference, 'fact')})
        </label>
      )}
      {onAxis.length > 0 ? (
        <LaterView load={loadAxis} given={{ facts: onAxis }} />
      ) : (
        <p>No article dates anything here{(since || until) && ' in this span'}.</p>
      )}
      <OnPaper facts={onAxis} />
      <Undated facts={kept(undated)} />
      <TableTwin
        caption="What happened when"
        columns={[
          { key: 'name', title: 'Fact' },
          { key: 'kind', title: 'Kind' },
          { key: 'lane', title: 'Lane' },
          { key: 'from', title: 'From' },
          { key: 'to', title: 'Until' },
          { key: 'inferred', title: 'Date' },
          { key: 'standing', title: 'Standing' },
          { key: 'origin', title: 'Origin' },
        ]}
        rows={[
          ...kept(dated).map(toRow('dated')),
          ...kept(ranged).map(toRow('lasting')),
          ...kept(undated).map(toRow('undated')),
        ]}
      />
    </div>
  );
}

/** Asks what happened when about what is in focus, within the dates that are chosen. */
function Asked() {
  const { of, since, until } = viewState.value;
  const about = of && !of.startsWith('Sentence:') ? { about: of } : {};
  const asked = useAnswer<TimelineQuery>(timelineText, {
    ...about,
    ...(since && { from: since }),
    ...(until && { to: until }),
  });
  return (
    <Answered<TimelineQuery> asked={asked} lines={10}>
      {(data) => <Lanes {...data} />}
    </Answered>
  );
}

/** What happened when, about what is in focus or everything. */
export function TimelineView() {
  const { of, pick } = viewState.value;
  if (of)
    return (
      <ExplorePage>
        <Asked />
      </ExplorePage>
    );
  return (
    <Page isWide title="What happened when" crumbs={[{ name: 'Explore', view: {} }, { name: 'Timeline' }]}>
      <div class={pick ? 'section with-drawer' : 'section'}>
        <div class="section-main">
          <Asked />
        </div>
        {pick && <Drawer />}
      </div>
    </Page>
  );
}
