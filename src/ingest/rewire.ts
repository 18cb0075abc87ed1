import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { typeOfId } from '../model/partsOfId.ts';
import { type Redirects, dueRedirects, keptId, storedRedirects } from './redirects.ts';
import type { Touched } from './settleGraph.ts';

/** An id whose relationships are to be moved; `as` is the id they were stated for, null if that is their own. */
interface Wire {
  id: string;
  was: string;
  to: string;
  as: string | null;
  type: string;
}

/** The ids whose targets differ between two sets of redirects. Pure. */
function wiresBetween(stored: Redirects, due: Redirects): Wire[] {
  return [...new Set([...stored.keys(), ...due.keys()])].flatMap((id) => {
    const [was, to] = [keptId(stored, id), keptId(due, id)];
    return was === to ? [] : [{ id, was, to, as: to === id ? null : id, type: typeOfId(id) }];
  });
}

async function rewireEntities(run: Run, wires: readonly Wire[]): Promise<void> {
  if (wires.length === 0) return;
  const rows = wires.map(({ to, type }) => ({ id: to, type }));
  await run(statement('write/merge.entities'), { rows });
  await run(statement('write/rewire.entities'), { rows: wires });
}

/**
 * Moves relationships to match the redirects that follow from the current sources and decisions. Moved ones record their
 * original id, so that undoing a merge restores every property. Returns the redirects, the cycles among sources, and what
 * must be settled.
 */
export async function rewire(
  run: Run,
  model: Model,
): Promise<{ redirects: Redirects; circles: string[][]; touched: Touched[] }> {
  await run(statement('write/hold.redirects'));
  const stored = await storedRedirects(run);
  const { redirects, circles } = await dueRedirects(run);
  const wires = wiresBetween(stored, redirects);
  if (wires.length === 0) return { redirects, circles, touched: [] };
  await run(statement('write/store.redirects'), {
    rows: [...redirects].map(([id, to]) => ({ id, to })),
    gone: [...stored.keys()].filter((id) => !redirects.has(id)),
  });
  const isFact = ({ type }: Wire): boolean => model.factTypes.includes(type);
  const ofEntities = wires.filter((wire) => !isFact(wire));
  await rewireEntities(run, ofEntities);
  const facts = await run(statement('write/rewire.facts'), { rows: wires.filter(isFact) });
  const details = await run(statement('write/rewire.details'), { rows: wires });
  const column = (rows: typeof details, name: string): string[] => rows.map((row) => row.get(name) as string);
  await run(statement('write/relink.about'), { claims: [...new Set(column(details, 'claim'))] });
  return {
    redirects,
    circles,
    touched: [
      {
        facts: [...column(facts, 'was'), ...column(facts, 'to'), ...column(details, 'fact')],
        entities: ofEntities.flatMap(({ was, to }) => [was, to]),
      },
    ],
  };
}
