import { computed } from '@preact/signals';
import type { LinkRow } from '../ask/answers.ts';
import { viewState } from '../view/viewState.ts';
import { claimedFacts } from './claimedFacts.ts';
import { drawSpeakers } from './drawSpeakers.ts';
import { type Thing, type VisibleGraph, isUnasserted } from './graphData.ts';
import { centre, graphData, mostThings } from './loadGraph.ts';

/** How many facts are drawn before the reader asks for all: what a screen can hold in readable letters. */
const factsAtFirst = window.innerWidth < 600 ? 5 : window.innerWidth < 1300 ? 8 : 11;

/** Whether a fact can have happened within a span of days; undated facts never do. */
function isWithin(thing: Thing, since: string, until: string): boolean {
  if (!since && !until) return true;
  if (!thing.earliest && !thing.latest) return false;
  return (!until || (thing.earliest ?? '') <= until) && (!since || (thing.latest ?? '9999') >= since);
}

/** Keys under which the legend can switch a thing off. */
export function legendKeys(thing: Thing): string[] {
  return [
    thing.kind,
    ...(thing.standing ? [thing.standing] : []),
    ...(thing.isCurated && thing.standing ? ['CURATED'] : []),
  ];
}

/** How early a fact is drawn: what touches the middle first, then what articles say most about. */
const importance = (thing: Thing, touching: ReadonlySet<string>): number =>
  (touching.has(thing.id) ? 100 : 0) +
  thing.articleClaims * 10 +
  (isUnasserted(thing) ? 15 : 0) -
  (thing.isCurated ? 20 : 0);

/** What passes the legend, the span and the hidden things. */
export const filteredGraph = computed<{ facts: Thing[]; entities: Thing[]; links: LinkRow[] }>(() => {
  const { off, gone, since, until } = viewState.value;
  const middle = new Set(centre.value);
  const offKeys = new Set(off);
  const hidden = new Set(gone);
  const shown = [...graphData.value.things.values()].filter(
    (thing) =>
      middle.has(thing.id) ||
      (!hidden.has(thing.id) &&
        legendKeys(thing).every((key) => !offKeys.has(key)) &&
        (thing.standing === null || isWithin(thing, since, until))),
  );
  const ids = new Set(shown.map(({ id }) => id));
  const links = graphData.value.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const facts = shown.filter(({ standing }) => standing !== null);
  return { facts, entities: shown.filter(({ standing }) => standing === null), links };
});

/** What there is room for: the facts said most about first, and what has a role in them. */
export const shownGraph = computed<VisibleGraph>(() => {
  const { facts, entities, links } = filteredGraph.value;
  const { all, more } = viewState.value;
  const middle = new Set(centre.value);
  const kept = new Set([...middle, ...more]);
  const touching = new Set(
    links.flatMap(({ from, to }) => (middle.has(to) ? [from] : middle.has(from) ? [to] : [])),
  );
  const ranked = [...facts].sort((one, other) => importance(other, touching) - importance(one, touching));
  const must = ranked.filter(({ id }) => kept.has(id));
  const rest = ranked.filter(({ id }) => !kept.has(id));
  const most = all ? mostThings : factsAtFirst + 8 * more.length;
  const drawnFacts = [...must, ...rest.slice(0, Math.max(0, most - must.length))];
  const factIds = new Set(drawnFacts.map(({ id }) => id));
  const linked = new Set(links.filter(({ from }) => factIds.has(from)).map(({ to }) => to));
  const drawn = [...drawnFacts, ...entities.filter(({ id }) => linked.has(id) || kept.has(id))].slice(
    0,
    mostThings,
  );
  const ids = new Set(drawn.map(({ id }) => id));
  return {
    things: drawn,
    links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    total: graphData.value.total,
    facts: facts.length,
  };
});

/** Whether who claims the facts is drawn: only once that is known. */
export const isDrawnBySpeaker = computed(
  () => viewState.value.side === 'who' && claimedFacts.value.length > 0,
);

/** What is drawn: the facts with what they are about, or with who claims them. */
export const visibleGraph = computed<VisibleGraph>(() =>
  isDrawnBySpeaker.value
    ? drawSpeakers(shownGraph.value, claimedFacts.value, centre.value)
    : shownGraph.value,
);
