import { standsForCountry } from './capitals.ts';
import { findFirms, findMinistries } from './findBodies.ts';
import { findEngineNames } from './findEngineNames.ts';
import { findKnownNames } from './findKnownNames.ts';
import { findWeapons } from './findWeapons.ts';
import { findLastNames, joinNames } from './joinNames.ts';
import type { Mention } from './mention.ts';
import type { NameTables } from './nameTables.ts';
import type { ParsedText } from './parsedText.ts';

/** “Haluk Bayraktar”: a person, though drones have that name too. */
const isPersonWith = (weapon: Mention, { entity: { kind, name } }: Mention): boolean =>
  kind === 'Person' && weapon.first === weapon.last && name.includes(' ') && !/\d/.test(name);

/**
 * Finds what a text names: known names, else what the engine sees; where they overlap, the longer one, and of equals the
 * known one. Sets each word's mention. Pure but for that.
 */
export function findMentions(parsed: ParsedText, tables: NameTables): Mention[] {
  const single = findKnownNames(parsed, tables);
  const ministries = findMinistries(parsed, single, tables);
  const known = [
    ...ministries,
    ...single.filter((each) => !ministries.some((other) => each.start < other.end && other.start < each.end)),
  ];
  const overlaps = (one: Mention, other: Mention): boolean => one.start < other.end && other.start < one.end;
  const seen = findEngineNames(parsed).filter((name) => {
    const others = known.filter((each) => overlaps(each, name));
    return others.every(
      (each) =>
        name.end - name.start > each.end - each.start &&
        (name.entity.kind !== 'Place' || each.form === 'capital') &&
        (each.entity.kind !== 'WeaponSystem' || isPersonWith(each, name)) &&
        !(each.entity.kind === name.entity.kind) &&
        !(name.entity.kind === 'Person' && each.form === 'demonym') &&
        !(
          each.end === name.end &&
          each.form !== 'demonym' &&
          name.entity.kind === 'Organization' &&
          each.entity.kind === 'Organization'
        ),
    );
  });
  const kept = known.filter((each) => !seen.some((name) => overlaps(each, name)));
  const weapons = findWeapons(parsed, kept, seen);
  // A name that the engine read together with a country's: the country still counts by itself. A person is no country.
  const inside = single.filter(
    (each) =>
      each.entity.kind === 'Country' &&
      each.form !== 'capital' &&
      [...seen, ...ministries].some(
        (name) => overlaps(each, name) && (name.entity.kind !== 'Person' || each.form === 'demonym'),
      ),
  );
  const named = [...kept, ...seen.filter((name) => !weapons.some((weapon) => overlaps(name, weapon)))];
  const all = [...named, ...weapons, ...findFirms(parsed, [...named, ...weapons])].sort(
    (one, other) => one.start - other.start,
  );
  const placed = all.map((mention) =>
    mention.form === 'capital' && !standsForCountry(mention, parsed)
      ? {
          ...mention,
          entity: {
            kind: 'Place' as const,
            name: parsed.text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
            of: mention.entity.name,
          },
        }
      : mention,
  );
  const found = joinNames(placed, tables);
  const joined = [...found, ...findLastNames(parsed, found)].sort((one, other) => one.start - other.start);
  for (const mention of joined)
    for (let at = mention.first; at <= mention.last; at += 1) {
      const token = parsed.tokens[at];
      if (token) token.mention = mention;
    }
  return [...joined, ...inside].sort((one, other) => one.start - other.start || one.end - other.end);
}
