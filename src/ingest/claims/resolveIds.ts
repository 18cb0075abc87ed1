import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { nameKey } from '../../model/nameKey.ts';
import type { Path } from '../checkInput.ts';

/** An id or a name that was given, where, and of which types what it means may be. */
export interface Given {
  path: Path;
  given: string;
  types: readonly string[];
  /** What is expected, for messages: `Country`. */
  expected: string;
}

interface Candidate {
  given: string;
  id: string;
  name: string | null;
  type: string;
}

/** So many candidates are named. */
const most = 5;

/** The id that is meant by each id or name that was given, in that order; what is wrong is reported, and left as it is. */
export async function resolveIds(
  run: Run,
  all: readonly Given[],
  report: (path: Path, message: string) => void,
): Promise<string[]> {
  if (all.length === 0) return [];
  const given = [...new Set(all.map((each) => each.given))];
  const rows = await run(statement('internal/resolve.names'), {
    asked: given.map((each) => ({ given: each, key: nameKey(each) })),
  });
  const found = rows.map((row) => row.toObject() as unknown as Candidate);
  return all.map(({ path, given: asked, types, expected }) => {
    const named = found.filter((each) => each.given === asked);
    const fitting = named.filter(({ type }) => types.includes(type));
    const exact = fitting.find(({ id }) => id === asked);
    if (exact) return exact.id;
    const ids = [...new Set(fitting.map(({ id }) => id))];
    if (ids.length === 1 && ids[0] !== undefined) return ids[0];
    if (ids.length > 1)
      report(path, `must be one ${expected}, but "${asked}" is the name of ${ids.slice(0, most).join(', ')}: give the id`); // prettier-ignore
    else if (named[0]) report(path, `must be of type ${expected}, but "${asked}" is of type ${named[0].type}`);
    else
      report(path, `names "${asked}", which is no id or name of a ${expected}: add it with `addEntity`, or give another`); // prettier-ignore
    return asked;
  });
}
