import { statement } from '../../neo4j/readStatements.ts';
import { counted } from '../../model/counted.ts';
import type { Model } from '../../model/buildModel.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { readingsWithDropped } from '../entities/droppedNames.ts';
import { entitiesReading } from '../entities/entitiesReading.ts';
import type { Reading } from '../reading.ts';
import { closedReadings } from './closedReadings.ts';
import type { Decision } from './decision.ts';
import { keptReadings } from './keptReadings.ts';
import { urlOf } from './log.ts';
import { naming } from './naming.ts';
import type { Notice } from './planSlot.ts';
import { slotOf } from './slots.ts';

/** What files say of loaded sources that decisions edit; not of those, or other versions of those, that are loaded now. */
async function editedBy(
  run: Run,
  decisions: readonly Decision[],
  files: readonly Reading[],
): Promise<Reading[]> {
  const edits = decisions.filter(({ kind }) => slotOf(kind)?.edit ?? slotOf(kind)?.reloads);
  if (edits.length === 0) return [];
  const [sources, urls] = [files.map(({ source }) => source), files.map(urlOf)];
  const kept = await keptReadings(run, {
    sources: edits.flatMap(({ source }) => source ?? []),
    urls: edits.flatMap(({ anchor }) => anchor?.url ?? []),
  });
  const apart = await closedReadings(
    run,
    edits.flatMap(({ source }) => source ?? []),
  );
  return [...kept, ...apart].filter((each) => {
    const url = urlOf(each);
    return !sources.includes(each.source) && (url === null || !urls.includes(url));
  });
}

/** What to say of decisions that change what loaded sources say of which nothing was kept. Takes those of files. */
async function tellUnkept(
  run: Run,
  decisions: readonly Decision[],
  files: readonly Reading[],
): Promise<Notice[]> {
  const given = new Set(files.map(({ source }) => source));
  const edited = decisions.flatMap(({ kind, source }) => (slotOf(kind)?.edit ? (source ?? []) : []));
  const ids = [...new Set(edited)].filter((id) => !given.has(id));
  const rows = ids.length === 0 ? [] : await run(statement('internal/unkept.sources'), { ids });
  return rows.map((row) => {
    const source = row.get('id') as string;
    const about = edited.filter((id) => id === source).length;
    return {
      source,
      message: `${counted(about, 'decision')} about what claims of ${source} say are kept but not applied: it was imported in bulk, and nothing of its files was kept. Load its files again`,
    };
  });
}

/**
 * What must be loaded again together with files, since decisions that came with them change what it says; and what must be
 * told of decisions that cannot be applied.
 */
export async function reloadedBy(
  run: Run,
  model: Model,
  decisions: readonly Decision[],
  files: readonly Reading[],
): Promise<{ readings: Reading[]; notices: Notice[] }> {
  const readings = await editedBy(run, decisions, files);
  const notices = await tellUnkept(run, decisions, files);
  const named = decisions.filter(({ kind }) => naming.kinds.includes(kind));
  const given = new Set([...files, ...readings].map(({ source }) => source));
  const dropping = await readingsWithDropped(
    run,
    named.map(({ after }) => after),
  );
  readings.push(...dropping.filter(({ source }) => !given.has(source)));
  if (named.length > 0)
    readings.push(
      await entitiesReading(run, model, (id, message) => {
        notices.push({
          source: id,
          message: `what was decided about ${id} is kept but not applied: ${message}`,
        });
      }),
    );
  return { readings, notices };
}
