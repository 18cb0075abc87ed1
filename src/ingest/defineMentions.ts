import type { Model } from '../model/buildModel.ts';
import { nearness } from '../model/nearness.ts';
import { typeOfId, wordsOfId } from '../model/partsOfId.ts';
import type { Problem } from './checkInput.ts';
import { checkId } from './checkForms.ts';

/** An entity or fact that a claim refers to by id, with the printed words and its place in a file. */
export interface Mention {
  id: string;
  printed: string | null;
  /** The entity that is declared the same as it; none for a claim's mention. */
  same?: string;
  file: string;
  line: number;
}

/** Maximum number of similar ids listed. */
const nearAtMost = 3;

/** The known ids of some types that are similar to words, nearest first. Pure. */
export function nearIds(words: string, types: readonly string[], known: readonly string[]): string[] {
  return known
    .filter((each) => types.includes(typeOfId(each)))
    .map((each) => ({ id: each, distance: nearness(words, wordsOfId(each)) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, nearAtMost)
    .map(({ id }) => id);
}

function adviseOn(id: string, known: readonly string[]): string {
  const near = nearIds(wordsOfId(id), [typeOfId(id)], known);
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}

/**
 * Handles mentions that no source defines. A printed entity borrows the printed name, and the target of a `sameAs` takes over
 * the other's names, each with a note; any other mention is a problem. All list similar known ids. Takes where else than in a
 * file one can be added. Pure.
 */
export function defineMentions(
  model: Model,
  mentions: readonly Mention[],
  known: readonly string[],
  where = 'under entities or facts',
): { problems: Problem[]; notes: Problem[] } {
  const lent = new Map<string, string>();
  for (const { id, printed } of mentions) {
    const type = typeOfId(id);
    if (printed !== null && model.entityTypes.includes(type) && checkId(id, type) === null)
      lent.set(id, lent.get(id) ?? printed);
  }
  const problems = mentions
    .filter(({ id, same }) => !lent.has(id) && same === undefined)
    .map(({ id, file, line }) => ({
      file,
      line,
      message: `names "${id}", which no file defines: add it ${where}${model.entityTypes.includes(typeOfId(id)) ? ', or give the words it is `printed` in' : ''}${adviseOn(id, known)}`,
    }));
  const sames = mentions.flatMap(({ id, same, file, line }) =>
    same === undefined || lent.has(id)
      ? []
      : {
          file,
          line,
          message: `${same} is said to be the same as ${id}, which no file defines, and goes by that id from now on${adviseOn(id, known)}`,
        },
  );
  const places = new Map(mentions.toReversed().map((each) => [each.id, each]));
  const notes = [...lent].map(([id, printed]) => ({
    file: places.get(id)?.file ?? '',
    line: places.get(id)?.line ?? 1,
    message: `${id}, which no file defines, borrows the name “${printed}” from here${adviseOn(id, known)}`,
  }));
  return { problems, notes: [...notes, ...sames] };
}
