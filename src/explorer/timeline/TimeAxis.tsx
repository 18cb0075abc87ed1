import { useRef } from 'preact/hooks';
import { pickThing, viewState } from '../view/viewState.ts';
import { spanWords } from '../view/dates.ts';
import { kindPlural, standingWords } from '../view/words.ts';
import type { Thing } from '../graph/graphData.ts';
import { type Placed, layLanes, mostLabel } from './layLanes.ts';
import { useTimeZoom } from './useTimeZoom.ts';

/** Height of a row, and the width that a tick takes, in pixels. */
const [rowHeight, tickWidth] = [26, 90];

/** A tick as briefly as it can be said: the year at its beginning, else the month, else the day. */
function tickWords(tick: Date): string {
  const iso = tick.toISOString();
  const form: Intl.DateTimeFormatOptions = iso.includes('-01-01T')
    ? { year: 'numeric' }
    : iso.includes('-01T')
      ? { month: 'short' }
      : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(undefined, { ...form, timeZone: 'UTC' }).format(tick);
}

function Mark({ item, axis }: { item: Placed; axis: number }) {
  const { fact, left, width, row, label, isOpenAtStart, isOpenAtEnd } = item;
  const { pick, of } = viewState.value;
  const standing = fact.standing ?? '';
  const classes = [
    'time-mark',
    `label-${label}`,
    `tone-${standing.toLowerCase()}`,
    standing !== 'ASSERTED' && 'unasserted',
    fact.isCurated && 'curated',
    isOpenAtStart && 'open-start',
    isOpenAtEnd && 'open-end',
    (pick || of) === fact.id && 'here',
  ];
  const when = spanWords(fact.earliest, fact.latest) + (fact.isDateInferred ? ' (inferred)' : '');
  const what = standing === 'ASSERTED' ? fact.name : `${fact.name} (${standingWords[standing] ?? ''})`;
  // A label before its bar grows to the left, whatever letters it has.
  const side =
    label === 'before'
      ? `right:${String(Math.round(axis - left - width))}px`
      : `left:${String(Math.round(left))}px`;
  return (
    <li style={`${side};top:${String(row * rowHeight)}px`}>
      <button
        type="button"
        class={classes.filter(Boolean).join(' ')}
        title={`${when}: ${what}`}
        aria-label={`${when}: ${what}`}
        onClick={() => {
          pickThing(fact.id);
        }}
      >
        <span class="time-bar" style={`width:${String(Math.round(width))}px`} />
        <span class="time-label">{fact.name}</span>
      </button>
    </li>
  );
}

/** Dated facts on a true axis of time: lanes by kind, a dot for a day, a bar for a span; no end known fades out. */
export default function TimeAxis({ facts }: { facts: readonly Thing[] }) {
  const box = useRef<HTMLDivElement>(null);
  const dates = facts.flatMap(({ earliest, latest }) => [earliest, latest].filter((date) => date !== null));
  const { scale, width, isZoomed, closer, farther, whole } = useTimeZoom(box, dates);
  const ticks = scale.ticks(Math.max(2, Math.floor(width / tickWidth)));
  return (
    <section class="time-axis" aria-label="Time axis">
      <div class="actions">
        <button type="button" aria-label="Zoom in" onClick={closer}>
          +
        </button>
        <button type="button" aria-label="Zoom out" disabled={!isZoomed} onClick={farther}>
          −
        </button>
        <button type="button" disabled={!isZoomed} onClick={whole}>
          Whole time
        </button>
        <span class="quiet mouse-help">Drag to move; Ctrl and the wheel zoom.</span>
      </div>
      <div class="time-box" ref={box} style={`--most-label:${String(mostLabel(width))}px`}>
        <ol class="ticks" aria-hidden="true">
          {ticks.map((tick) => (
            <li key={tick.getTime()} style={`left:${String(Math.round(scale(tick)))}px`}>
              {tickWords(tick)}
            </li>
          ))}
        </ol>
        {layLanes(facts, (date) => scale(new Date(date)), width).map(({ kind, rows, items }) => (
          <section key={kind} class="time-lane" aria-label={kindPlural(kind)}>
            <h2>{kindPlural(kind)}</h2>
            <ol style={`height:${String(rows * rowHeight)}px`}>
              {items.map((item) => (
                <Mark key={item.fact.id} item={item} axis={width} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}
