import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Model } from '../../model/buildModel.ts';
import { dayCodec } from '../../model/codecs/days.ts';
import { typeOfId } from '../../model/typeOfId.ts';
import { storedClaims } from '../claims/storedClaims.ts';
import type { ClaimRow, Reading } from '../reading.ts';
import { keptId, storedRedirects } from '../redirects.ts';
import { type SourcedClaim, storeClaims, withdrawClaims } from '../storeClaims.ts';
import type { Change, Slot, State } from './decision.ts';

/** What a claim is to say, as it is stored; false: it is to be gone. */
type Content = ClaimRow | false;

/** As JSON a day is its text. */
const contentOf = (state: State): Content | null => {
  if (state === null || state === undefined || state === false) return (state ?? null) as false | null;
  const claim = state as ClaimRow;
  const { citationRetrieved: retrieved } = claim.properties;
  const text = typeof retrieved === 'string' ? retrieved : null;
  const properties = { ...claim.properties, ...dayCodec.toStore('citationRetrieved', { value: text }) };
  return { ...claim, properties };
};

const changedTo = ({ after, said }: Change): Content | null => contentOf(after ?? said);

/** The article or reference file that a claim is of: its id begins with the slug. */
const sourceOf = ({ id, article }: ClaimRow): string =>
  article ?? `Reference:${id.slice('Claim:'.length, id.lastIndexOf('/'))}`;

/** The entities that claims speak of, which stand as long as they do. */
async function keepEntities(run: Run, model: Model, claims: readonly ClaimRow[], kept: (id: string) => string): Promise<string[]> {
  const meant = claims.flatMap(({ about, speaker, via }) => [...about, speaker ?? [], via ?? []].flat().map(kept));
  const ids = [...new Set(meant)].filter((id) => model.entityTypes.includes(typeOfId(id)));
  if (ids.length > 0)
    await run(statement('write/merge.entities'), { rows: ids.map((id) => ({ id, type: typeOfId(id) })) });
  return ids;
}

/** What a claim says, or whether there is one: made, amended or removed by a curator, whatever its source says. */
export const claim: Slot = {
  kinds: ['MAKE_CLAIM', 'AMEND_CLAIM', 'REMOVE_CLAIM'],
  isAnchored: true,
  async find(run, target, model) {
    const stored = (await storedClaims(run, model, [target])).get(target);
    if (!stored) return { state: null, said: null, source: `Article:${target.slice('Claim:'.length, target.lastIndexOf('/'))}`, anchor: null }; // prettier-ignore
    const { claim: state, source } = stored;
    const { quote } = state.properties;
    const anchor = typeof quote === 'string' ? { quote, prefix: null, suffix: null, factType: state.factType } : null;
    return { state, said: state, source, anchor };
  },
  saidIn: ({ claims }, target) => claims.find(({ id }) => id === target),
  async apply(run, model, changes) {
    const touched = await withdrawClaims(run, changes.map(({ target }) => target));
    const claims = changes.flatMap((change): SourcedClaim[] => {
      const content = changedTo(change);
      return content ? [{ ...content, source: sourceOf(content) }] : [];
    });
    const redirects = await storedRedirects(run);
    const entities = await keepEntities(run, model, claims, (id) => keptId(redirects, id));
    await storeClaims(run, claims, redirects);
    const facts = claims.map(({ fact }) => keptId(redirects, fact));
    return { facts: [...touched.facts, ...facts], entities: [...touched.entities, ...entities] };
  },
  edit(reading, changes) {
    const contents = new Map(changes.map((change) => [change.target, changedTo(change)]));
    const kept = reading.claims.flatMap((one) => {
      const content = contents.get(one.id);
      contents.delete(one.id);
      return content === undefined ? [one] : content ? [content] : [];
    });
    const added = [...contents.values()].flatMap((content) => content || []);
    return { ...reading, claims: [...kept, ...added] } satisfies Reading;
  },
};
