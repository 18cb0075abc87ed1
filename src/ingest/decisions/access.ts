import { ExpectedError } from '../../errors.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { closedReadings } from './closedReadings.ts';
import type { Slot } from './decision.ts';
import { keptReadings } from './keptReadings.ts';
import { refuseUnloaded } from './removal.ts';

/** The access of an article whose file gives none. */
export const openToAll = 'PUBLIC';

/** The access of an article that only editors may know of: it is not stored as others are, see `closeArticles.ts`. */
export const closed = 'EDITORS';

/** Who may read an article: a word of the enum `Access`. */
export const access = {
  kinds: ['SET_ACCESS'],
  reloads: true,
  async find(run, target) {
    const [row] = await run(statement('internal/access.of.article'), { article: target });
    const [kept] = row ? [] : await closedReadings(run, [target]);
    if (!row && !kept) await refuseUnloaded(run, target);
    const inFile = kept?.article?.properties.access ?? null;
    const said = (row?.get('access') ?? inFile ?? openToAll) as string;
    return { state: row ? said : closed, said, source: target, anchor: null };
  },
  saidIn: (_model, { article }, target) => (article?.id === target ? article.properties.access : undefined),
  async apply(run, _model, changes) {
    const all = changes.map(({ target, after, said }) => ({ id: target, access: after ?? said }));
    const rows = all.filter((each) => each.access !== closed);
    await run(statement('write/set.access'), { rows });
    return { facts: [], entities: [] };
  },
  async reload(run, _model, { target, after, said }) {
    const apart = await closedReadings(run, [target]);
    if (apart.length > 0 || (after ?? said) !== closed) return apart;
    const kept = await keptReadings(run, { sources: [target] });
    if (kept.length > 0) return kept;
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${target} was imported in bulk, so that nothing of its files is kept to bring it back: load its files again, then close it.`,
    );
  },
} satisfies Slot;
