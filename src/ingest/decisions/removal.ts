import { ExpectedError } from '../../errors.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { packReading, unpackReading } from '../packReading.ts';
import type { Reading } from '../reading.ts';
import { rewire } from '../rewire.ts';
import { withdrawSource } from '../withdrawSource.ts';
import type { Decision, Slot, State } from './decision.ts';

/** The state of a source of which nothing was kept: it cannot be brought back. */
export const purged = 'PURGED';

/** The state of an article before it was added. */
export const unadded = 'ABSENT';

/** Whether a source in a state is not loaded, whatever files there are. */
export const isOut = (state: State): boolean => state === 'REMOVED' || state === purged || state === unadded;

/** Whether a decision made a text the new version of an article that stood. */
const isNewVersion = ({ kind, before }: Decision): boolean => kind === 'ADD_ARTICLE' && !isOut(before);

/** Throws BAD_USER_INPUT, naming loaded sources. */
export async function refuseUnloaded(run: Run, target: string): Promise<never> {
  const rows = await run(statement('internal/some.sources'));
  const ids = rows.map((row) => row.get('id') as string);
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `\`id\` must be the id of a loaded source (${ids.join(', ') || 'nothing is loaded'}), but is "${target}".`,
  );
}

/**
 * Whether an article or a reference file is removed: then it is not loaded either. What its file says is kept, so that
 * undoing brings it back without the file. An article that was added as a decision is out before it, and when that is taken back.
 */
export const removal: Slot = {
  kinds: ['REMOVE_ARTICLE', 'ADD_ARTICLE'],
  async find(run, target) {
    const [row] = await run(statement('internal/loaded.source'), { ids: [target] });
    if (!row) await refuseUnloaded(run, target);
    return { state: null, said: null, source: target, anchor: null };
  },
  saidIn: () => null,
  before(log) {
    const first = log.find(({ kind }) => removal.kinds.includes(kind));
    return first && isOut(first.before) ? first.before : null;
  },
  keeps: (decision) =>
    decision.after === purged
      ? `purged ${decision.target}: nothing of it was kept to bring back.`
      : isNewVersion(decision)
        ? `brought a new version of ${decision.target}: add the former text again, with the same address, or remove the article.`
        : null,
  async apply(run, model, changes) {
    const removed = changes.filter(({ after }) => isOut(after)).map(({ target }) => target);
    if (removed.length === 0) return { facts: [], entities: [] };
    await run(statement('write/keep.removed'), { ids: removed });
    const withdrawn = [];
    for (const target of removed) withdrawn.push(...(await withdrawSource(run, target)));
    const touched = [...withdrawn, ...(await rewire(run, model)).touched];
    return {
      facts: touched.flatMap(({ facts }) => facts),
      entities: touched.flatMap(({ entities }) => entities),
    };
  },
  async reload(run, _model, { target, after }) {
    const rows = isOut(after) ? [] : await run(statement('write/take.removed'), { ids: [target] });
    return rows.map((row) => unpackReading(row.get('reading') as string));
  },
};

/** Keeps what the files of removed sources say now. */
export async function keepRemoved(run: Run, readings: readonly Reading[]): Promise<void> {
  const rows = readings.map((reading) => ({ id: reading.source, reading: packReading(reading) }));
  if (rows.length > 0) await run(statement('write/merge.removed'), { rows });
}
