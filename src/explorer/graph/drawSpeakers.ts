import { modalityWords } from '../view/words.ts';
import type { Thing, VisibleGraph } from './graphData.ts';
import type { ClaimedFact } from './claimedFacts.ts';

type Claim = ClaimedFact['claims']['nodes'][number];

/** What is drawn for who makes a claim: a person, country or organization, or the article in its own name; of reference data nobody. */
function speakerOf({ speaker, article, origin }: Claim): Pick<Thing, 'id' | 'kind' | 'name'> | null {
  if (origin === 'CURATED') return null;
  if (speaker) return { id: speaker.id, kind: speaker.__typename, name: speaker.name };
  return article && { id: article.id, kind: 'Article', name: article.headline };
}

/** A speaker as a thing of the graph. */
const drawn = (one: Pick<Thing, 'id' | 'kind' | 'name'>): Thing => ({
  ...one,
  standing: null,
  isCurated: false,
  articleClaims: 0,
  earliest: null,
  latest: null,
  isDateInferred: false,
});

/**
 * The same facts with who claims them in the place of what they are about. What is in the middle stays, with its own
 * links. A link tells how the speaker stands to the fact.
 */
export function drawSpeakers(
  graph: VisibleGraph,
  claimed: readonly ClaimedFact[],
  middle: readonly string[],
): VisibleGraph {
  const facts = new Map(graph.things.filter(({ standing }) => standing !== null).map((one) => [one.id, one]));
  const speakers = new Map<string, Thing>();
  const links = new Map<string, VisibleGraph['links'][number]>();
  for (const { id: to, claims } of claimed.filter(({ id }) => facts.has(id))) {
    for (const claim of claims.nodes) {
      const speaker = speakerOf(claim);
      if (!speaker) continue;
      speakers.set(speaker.id, drawn(speaker));
      const role = modalityWords[claim.modality] ?? claim.modality;
      const key = `${speaker.id} ${role} ${to}`;
      const known = links.get(key)?.claims ?? [];
      links.set(key, { from: speaker.id, to, role, certainty: 'EXPLICIT', claims: [...known, claim.id] });
    }
  }
  const kept = new Map(
    graph.things.filter(({ id }) => facts.has(id) || middle.includes(id)).map((one) => [one.id, one]),
  );
  return {
    ...graph,
    things: [...kept.values(), ...[...speakers.values()].filter(({ id }) => !kept.has(id))],
    links: [...graph.links.filter(({ from, to }) => kept.has(from) && kept.has(to)), ...links.values()],
  };
}
