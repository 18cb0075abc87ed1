import type { Model } from '../../model/buildModel.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { readingsWithDropped } from '../entities/droppedNames.ts';
import { entitiesReading } from '../entities/entitiesReading.ts';
import type { Reading } from '../reading.ts';
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
  const edits = decisions.filter(({ kind }) => slotOf(kind)?.edit);
  if (edits.length === 0) return [];
  const [sources, urls] = [files.map(({ source }) => source), files.map(urlOf)];
  const kept = await keptReadings(run, {
    sources: edits.flatMap(({ source }) => source ?? []),
    urls: edits.flatMap(({ anchor }) => anchor?.url ?? []),
  });
  return kept.filter((each) => {
    const url = urlOf(each);
    return !sources.includes(each.source) && (url === null || !urls.includes(url));
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
  const notices: Notice[] = [];
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
