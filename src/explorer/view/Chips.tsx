import { nameOfId } from '../ask/nameOfId.ts';
import { dayWords } from './dates.ts';
import { type ViewState, emptyView } from './viewAddress.ts';
import { changeView, viewState } from './viewState.ts';
import { countWords, kindPlural, standingWords } from './words.ts';

/** The word for a key that the legend can switch off. */
function filterWord(key: string): string {
  if (key === 'CURATED') return 'reference data';
  return standingWords[key] ?? kindPlural(key).toLowerCase();
}

function Chip({ text, off }: { text: string; off: Partial<ViewState> }) {
  return (
    <li>
      <button
        type="button"
        class="chip removable"
        aria-label={`Take off: ${text}`}
        onClick={() => {
          changeView(off);
        }}
      >
        {text} <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

const aboutViews = ['tensions', 'questions'];

/** What the page is narrowed to, each with a button that takes it off. */
export function Chips() {
  const { of, view, off, since, until, gone, pins, more } = viewState.value;
  const isExplored = of !== '' && view !== 'article';
  const name = aboutViews.includes(view) ? nameOfId(of) : '';
  const chips = [
    ...(name ? [{ text: `about ${name}`, off: { ...emptyView, view } }] : []),
    ...(isExplored || view === 'timeline'
      ? off.map((key) => ({
          text: `without ${filterWord(key)}`,
          off: { off: off.filter((one) => one !== key) },
        }))
      : []),
    ...(since ? [{ text: `from ${dayWords(since)}`, off: { since: '' } }] : []),
    ...(until ? [{ text: `until ${dayWords(until)}`, off: { until: '' } }] : []),
    ...(gone.length > 0 ? [{ text: `${String(gone.length)} hidden`, off: { gone: [] } }] : []),
    ...(pins.length > 0 ? [{ text: `${String(pins.length)} pinned`, off: { pins: [] } }] : []),
    ...(more.length > 0 ? [{ text: `${countWords(more.length, 'thing')} expanded`, off: { more: [] } }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Narrowed to">
      {chips.map((chip) => (
        <Chip key={chip.text} {...chip} />
      ))}
      {chips.length > 1 && (
        <Chip text="everything" off={{ off: [], since: '', until: '', gone: [], pins: [], more: [] }} />
      )}
    </ul>
  );
}
