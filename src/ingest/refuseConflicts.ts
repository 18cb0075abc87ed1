import type { Model } from '../model/buildModel.ts';
import { typeOfId } from '../model/partsOfId.ts';
import type { Problem } from './checkInput.ts';
import { findCircles } from './findCircles.ts';
import type { Reading } from './reading.ts';

/** `data/x/facts.yaml:41` as a file and a line. */
function placeOf(reading: Reading, id: string): { file: string; line: number } {
  const [, file = reading.source, line = '1'] = /^(.*):(\d+)$/.exec(reading.places?.get(id) ?? '') ?? [];
  return { file, line: Number(line) };
}

/** A source's value of a single-valued identifying role, with the place of its fact. */
interface Named {
  source: string;
  target: string;
  place: { file: string; line: number };
}

/** Facts with one id but different targets in an identifying role, of different sources. */
function conflictsOfTargets(model: Model): (reading: Reading) => Problem[] {
  const identifying = new Map(
    model.factTypes.map((type) => [
      type,
      new Set(
        model.ownFields(type).flatMap(({ name, identifies, many }) => (identifies && !many ? [name] : [])),
      ),
    ]),
  );
  const named = new Map<string, Named>();
  return (reading) => {
    const { source } = reading;
    const problems = new Map<string, Problem>();
    // A machine's mistake must not stop a load; `verify` and `load` report it as a possible duplicate.
    for (const { fact, factType, details, properties } of reading.claims) {
      if (properties.proposed === true) continue;
      for (const { field, value: target } of details) {
        if (!identifying.get(factType)?.has(field)) continue;
        const key = `${fact} ${field}`;
        const other = named.get(key);
        const place = placeOf(reading, fact);
        if (!other) named.set(key, { source, target, place });
        else if (other.source !== source && other.target !== target)
          problems.set(key, {
            ...place,
            message: `${fact}: ${factType}.${field} tells one fact from another, but is ${target} here and ${other.target} in ${other.place.file}:${String(other.place.line)}: give each fact its own id`,
          });
      }
    }
    return [...problems.values()];
  };
}

/** Roles that lead from fact to fact in a cycle, over several sources. */
function cyclesOfRoles(model: Model): { see(reading: Reading): void; found(): Problem[] } {
  const next = new Map<string, Set<string>>();
  const places = new Map<string, { source: string; file: string; line: number }>();
  return {
    see(reading) {
      for (const { fact, about, properties } of reading.claims) {
        const facts = about.filter((id) => model.factTypes.includes(typeOfId(id)));
        if (properties.proposed === true || facts.length === 0) continue;
        places.set(fact, { source: reading.source, ...placeOf(reading, fact) });
        next.set(fact, new Set([...(next.get(fact) ?? []), ...facts]));
      }
    },
    found: () =>
      findCircles(next).flatMap((circle) => {
        const ways = circle.slice(1).map((id) => places.get(id));
        const [first] = ways;
        // Within one source this is already reported.
        if (!first || new Set(ways.map((way) => way?.source)).size < 2) return [];
        const steps = circle.map(
          (id) => `${id} (${places.get(id)?.file ?? ''}:${String(places.get(id)?.line ?? 1)})`,
        );
        return [
          { file: first.file, line: first.line, message: `roles lead in a circle: ${steps.join(' → ')}` },
        ];
      }),
  };
}

/**
 * Finds conflicts between the sources of one load: facts with one id but different targets in an identifying role, and roles
 * that lead from fact to fact in a cycle. Loaded one after the other, such sources are accepted and reported by `load` and
 * `verify`.
 */
export function refuseConflicts(model: Model): { see(reading: Reading): Problem[]; circles(): Problem[] } {
  const conflictsIn = conflictsOfTargets(model);
  const cycles = cyclesOfRoles(model);
  return {
    see(reading) {
      cycles.see(reading);
      return conflictsIn(reading);
    },
    circles: cycles.found,
  };
}
