import { useRef, useState } from 'preact/hooks';
import { type Thing, isUnasserted } from '../graph/graphData.ts';
import { graphData } from '../graph/loadGraph.ts';
import { changeView, pickThing, viewState } from '../view/viewState.ts';
import { spanWords } from '../view/dates.ts';
import { type TimeScale, makeTimeScale } from './timeScale.ts';

/** Facts of this graph that have a date, and those that have none; switched-off ones are left out. */
function lanes(): { dated: Thing[]; undated: Thing[] } {
  const { off, gone } = viewState.value;
  const facts = [...graphData.value.things.values()].filter(
    ({ id, kind, standing, isCurated }) =>
      standing !== null &&
      !gone.includes(id) &&
      !off.includes(kind) &&
      !off.includes(standing) &&
      !(isCurated && off.includes('CURATED')),
  );
  const dated = facts.filter(({ earliest, latest }) => (earliest ?? latest) !== null);
  return { dated, undated: facts.filter((fact) => !dated.includes(fact)) };
}

const dayOf = ({ earliest, latest }: Thing): string => earliest ?? latest ?? '';

/** Puts marks that would cover one another into rows. */
function stack(facts: readonly Thing[], scale: TimeScale): { fact: Thing; place: number; row: number }[] {
  const taken: number[] = [];
  return [...facts]
    .sort((one, other) => dayOf(one).localeCompare(dayOf(other)))
    .map((fact) => {
      const place = scale.place(dayOf(fact));
      const free = taken.findIndex((end) => end < place - 0.014);
      const row = free >= 0 ? free : taken.length;
      taken[row] = place;
      return { fact, place, row: Math.min(row, 4) };
    });
}

function Mark({ fact, place, row }: { fact: Thing; place: number; row: number }) {
  const words = `${fact.name}: ${spanWords(fact.earliest, fact.latest)}${fact.isDateInferred ? ' (inferred)' : ''}`;
  const isPicked = (viewState.value.pick || viewState.value.of) === fact.id;
  return (
    <button
      type="button"
      class={`moment${isUnasserted(fact) ? ' unasserted' : ''}${fact.isCurated ? ' curated' : ''}${isPicked ? ' here' : ''}`}
      style={`left:${(place * 100).toFixed(2)}%;bottom:${String(row * 13)}px`}
      title={words}
      aria-label={words}
      onClick={() => {
        pickThing(fact.id);
      }}
    />
  );
}

/** The line of time: dragging over it chooses a span. */
function Line({ dated, scale }: { dated: readonly Thing[]; scale: TimeScale }) {
  const line = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<[number, number] | null>(null);
  const { since, until } = viewState.value;
  const placeOf = (event: PointerEvent): number => {
    const box = line.current?.getBoundingClientRect();
    return box ? (event.clientX - box.left) / box.width : 0;
  };
  const finish = (): void => {
    if (drag && Math.abs(drag[1] - drag[0]) > 0.01) {
      const [left, right] = [Math.min(...drag), Math.max(...drag)];
      changeView({ since: scale.dateAt(left), until: scale.dateAt(right) }, true);
    }
    setDrag(null);
  };
  const chosen =
    drag ?? (since || until ? [since ? scale.place(since) : 0, until ? scale.place(until) : 1] : null);
  return (
    <div
      class="strip-line"
      ref={line}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) {
          const at = placeOf(event);
          setDrag([at, at]);
          event.currentTarget.setPointerCapture(event.pointerId);
        }
      }}
      onPointerMove={(event) => {
        if (drag) setDrag([drag[0], placeOf(event)]);
      }}
      onPointerUp={finish}
    >
      {chosen && (
        <div
          class="brush"
          style={`left:${String(Math.min(...chosen) * 100)}%;width:${String(Math.abs(chosen[1] - chosen[0]) * 100)}%`}
        />
      )}
      {stack(dated, scale).map((mark) => (
        <Mark key={mark.fact.id} {...mark} />
      ))}
      {scale.years.map(({ year, place }) => (
        <span key={year} class="year" style={`left:${String(place * 100)}%`}>
          {year}
        </span>
      ))}
    </div>
  );
}

/** One end of the span as a date. */
function End({ word, end }: { word: string; end: 'since' | 'until' }) {
  return (
    <label>
      {word}{' '}
      <input
        type="date"
        value={viewState.value[end]}
        onChange={(event) => {
          changeView({ [end]: event.currentTarget.value }, true);
        }}
      />
    </label>
  );
}

/** When the facts of this graph happened. Dragging over it, or the two dates, choose a span that filters every view. */
export function TimelineStrip() {
  const { since, until } = viewState.value;
  const { dated, undated } = lanes();
  if (dated.length + undated.length === 0) return null;
  const scale = makeTimeScale(
    dated.length > 0 ? dated.map(dayOf) : ['2022-01-01'],
    window.innerWidth < 600 ? 0.13 : 0.05,
  );
  return (
    <section class="strip" aria-label="Timeline">
      <Line dated={dated} scale={scale} />
      <div class="strip-side">
        <span class="quiet">{undated.length} without a date</span>
        <End word="from" end="since" />
        <End word="to" end="until" />
        {(since || until) && (
          <button
            type="button"
            onClick={() => {
              changeView({ since: '', until: '' }, true);
            }}
          >
            All times
          </button>
        )}
      </div>
    </section>
  );
}
