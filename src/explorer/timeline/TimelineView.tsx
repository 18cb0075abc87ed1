import timelineText from '../../../operations/explorer/timeline.graphql?raw';
import type { TimelineQuery } from '../../generated/operations.ts';
import type { MomentRow } from '../ask/answers.ts';
import { Skeleton } from '../ask/Answered.tsx';
import { useAnswer } from '../ask/useAnswer.ts';
import { type Thing, readThing } from '../graph/graphData.ts';
import { Drawer } from '../evidence/Drawer.tsx';
import { ExplorePage } from '../profile/ExplorePage.tsx';
import { Page } from '../view/Page.tsx';
import { TableTwin } from '../table/TableTwin.tsx';
import { pickThing, viewState } from '../view/viewState.ts';
import { spanWords } from '../view/dates.ts';
import { kindWord, standingWords } from '../view/words.ts';

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

function Lane({ title, rows, explained }: { title: string; rows: MomentRow[]; explained: string }) {
  const facts = shownOf(rows);
  return (
    <section class="lane">
      <h3>
        {title} <span class="count">{facts.length}</span>
      </h3>
      <p class="quiet">{explained}</p>
      <ol>
        {facts.map((fact) => (
          <li key={fact.id} class={(viewState.value.pick || viewState.value.of) === fact.id ? 'here' : ''}>
            {(fact.earliest ?? fact.latest) && (
              <span class="when">
                {spanWords(fact.earliest, fact.latest)}
                {fact.isDateInferred && ' '}
                {fact.isDateInferred && <span class="certainty inferred">inferred</span>}
              </span>
            )}
            <button
              type="button"
              class="link"
              onClick={() => {
                pickThing(fact.id);
              }}
            >
              {fact.name}
            </button>
            {fact.standing !== 'ASSERTED' && (
              <span class={`badge ${(fact.standing ?? '').toLowerCase()}`}>
                {standingWords[fact.standing ?? '']}
              </span>
            )}
            {fact.isCurated && <span class="badge curated">reference data</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The facts in three lanes: dated, lasting, undated. */
function Lanes() {
  const { of, since, until } = viewState.value;
  const about = of && !of.startsWith('Sentence:') ? { about: of } : {};
  const { data, problem } = useAnswer<TimelineQuery>(timelineText, {
    ...about,
    ...(since && { from: since }),
    ...(until && { to: until }),
  });
  if (problem)
    return (
      <p role="alert" class="warning">
        The service cannot answer this: {problem}
      </p>
    );
  if (!data) return <Skeleton lines={10} />;
  const { dated, ranged, undated } = data.timeline;
  return (
    <div class="lanes">
      <Lane
        title="Dated"
        rows={dated}
        explained="Placed within a year; the printed words are in the evidence."
      />
      <Lane title="Lasting" rows={ranged} explained="Longer than a year, or open at one end." />
      <Lane title="Undated" rows={undated} explained="No source says when." />
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
          ...shownOf(dated).map(toRow('dated')),
          ...shownOf(ranged).map(toRow('lasting')),
          ...shownOf(undated).map(toRow('undated')),
        ]}
      />
    </div>
  );
}

/** What happened when, about what is in focus or everything. */
export function TimelineView() {
  const { of, pick } = viewState.value;
  if (of)
    return (
      <ExplorePage>
        <Lanes />
      </ExplorePage>
    );
  return (
    <Page isWide title="What happened when" crumbs={[{ name: 'Explore', view: {} }, { name: 'Timeline' }]}>
      <div class={pick ? 'section with-drawer' : 'section'}>
        <div class="section-main">
          <Lanes />
        </div>
        {pick && <Drawer />}
      </div>
    </Page>
  );
}
