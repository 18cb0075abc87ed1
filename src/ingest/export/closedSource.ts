import { inOrder } from '../inOrder.ts';
import type { NodeRow, Reading } from '../reading.ts';
import { codesOf } from '../storeNames.ts';
import { storedClaim } from './claimOfStored.ts';
import { type Stored, type StoredSource, storedName } from './storedSource.ts';

const stored = ({ id, properties }: NodeRow): Stored => ({ ...properties, id });

/** What the files of an article say that is kept apart, as if it were stored. Pure. */
export function storedOfReading(reading: Reading): StoredSource {
  const { source, article, sentences, unclaimed, names, claims, sameAs = [] } = reading;
  return {
    source,
    article: article && stored(article),
    sentences: sentences.map(stored),
    unclaimed: unclaimed.map(stored),
    names: names.map((name) => ({ ...storedName(name), ...(name.claims && { claims: name.claims }) })),
    codes: codesOf([reading]).map(({ entity, properties }) => ({ ...properties, entity })),
    sameAs: sameAs.map(({ properties, ...same }) => ({ ...properties, ...same })),
    claims: claims
      .map(storedClaim)
      .sort((a, b) => inOrder(a.fact, b.fact) || Number(a.start) - Number(b.start) || inOrder(a.id, b.id)),
    said: new Map(),
    accessInFile: null,
  };
}
