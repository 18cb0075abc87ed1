import { computed } from '@preact/signals';
import { changeView, viewState } from '../view/viewState.ts';
import { kindPlural, standingWords } from '../view/words.ts';
import { Glyph } from './Glyph.tsx';
import { centre, graphData } from './loadGraph.ts';
import { legendKeys } from './visibleGraph.ts';

interface Entry {
  key: string;
  count: number;
}

/** Every key of the loaded graph with how many things have it, in groups. */
const groups = computed(() => {
  const middle = new Set(centre.value);
  const counts = {
    entities: new Map<string, number>(),
    facts: new Map<string, number>(),
    standings: new Map<string, number>(),
  };
  for (const thing of graphData.value.things.values()) {
    if (middle.has(thing.id)) continue;
    const [kind = '', ...rest] = legendKeys(thing);
    const own = thing.standing === null ? counts.entities : counts.facts;
    own.set(kind, (own.get(kind) ?? 0) + 1);
    for (const key of rest) counts.standings.set(key, (counts.standings.get(key) ?? 0) + 1);
  }
  const sorted = (map: Map<string, number>): Entry[] =>
    [...map].map(([key, count]) => ({ key, count })).sort((one, other) => other.count - one.count);
  return {
    entities: sorted(counts.entities),
    facts: sorted(counts.facts),
    standings: sorted(counts.standings),
  };
});

function word(key: string): string {
  if (key === 'CURATED') return 'reference data only';
  return standingWords[key] ?? kindPlural(key);
}

function toggle(key: string): void {
  const { off } = viewState.value;
  changeView({ off: off.includes(key) ? off.filter((one) => one !== key) : [...off, key] }, true);
}

function Group({ name, entries, isKind }: { name: string; entries: Entry[]; isKind: boolean }) {
  if (entries.length === 0) return null;
  return (
    <fieldset class="legend-group">
      <legend>{name}</legend>
      {entries.map(({ key, count }) => (
        <button
          key={key}
          type="button"
          class="chip"
          aria-pressed={!viewState.value.off.includes(key)}
          onClick={() => {
            toggle(key);
          }}
        >
          {isKind ? (
            <Glyph kind={key} />
          ) : (
            <span class={`standing-mark ${key.toLowerCase()}`} aria-hidden="true" />
          )}
          {word(key)} <span class="count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** The legend; each entry switches its things on and off. */
export function Legend() {
  const { entities, facts, standings } = groups.value;
  return (
    <details class="legend" open={window.innerWidth > 900}>
      <summary>
        Legend and filter
        {viewState.value.off.length > 0 ? ` · ${String(viewState.value.off.length)} off` : ''}
      </summary>
      <Group name="Entities" entries={entities} isKind />
      <Group name="Standing of facts" entries={standings} isKind={false} />
      <details class="legend-facts">
        <summary>Types of facts ({facts.length})</summary>
        <Group name="Facts" entries={facts} isKind />
      </details>
    </details>
  );
}
