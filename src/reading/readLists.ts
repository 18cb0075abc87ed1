import type { Filled, Proposal } from './claim.ts';
import { agents, objects } from './grammar.ts';
import { isVerb, withPreposition } from './phrases.ts';
import { type Memory } from './memory.ts';
import { weaponsIn } from './weapons.ts';
import type { Mention } from './mention.ts';
import type { Token } from './parsedText.ts';

const listing = /^(include|comprise|contain|consist|feature|cover|arm|provide|give|equip|supply)$/;
const isListing = /^(include|comprise|contain|consist|feature|cover)$/;

const fill = ({ entity, start, end }: Mention): Filled => ({ entity, start, end });

/** The weapons that a listing verb, and the lines of a list behind it, name. */
function listed(verb: Token, memory: Memory): Filled[] {
  const direct = [...objects(verb), ...withPreposition(verb, ['with'])].flatMap((object) =>
    weaponsIn(object, memory),
  );
  const { text, tokens } = memory.parsed;
  const colon = tokens.slice(verb.index, verb.index + 12).find((token) => token.text === ':');
  if (!colon) return direct;
  // A list goes on while its lines begin with a mark or end with a semicolon.
  const rest = text.slice(colon.end);
  const list =
    /^(?:\s*(?:[-•*–·]|\d+[.)])[^\n]*(?:\n(?!\s*\n)(?!\s*[-•*–·])[^\n]*)*\n?)+/.exec(rest)?.[0] ??
    rest.slice(0, rest.search(/\n\s*\n|\.\s|$/));
  const weapons = memory.mentions.filter(
    ({ entity, start, end }) =>
      entity.kind === 'WeaponSystem' && start >= colon.end && end <= colon.end + list.length,
  );
  return [...direct, ...weapons.map(fill)];
}

/** Words that go back to what was told: “the package includes”, “it contains”, “including”. */
function readListing(verb: Token, proposals: readonly Proposal[], memory: Memory): Proposal[] {
  const systems = listed(verb, memory);
  if (systems.length === 0) return [];
  const subjects = agents(verb);
  const goesBack =
    (subjects.length === 0 && isListing.test(verb.lemma)) ||
    subjects.some(({ lemma }) =>
      /^(package|aid|assistance|it|tranche|support|shipment|deal|contract|agreement|delivery|order|donation|sale)$/.test(
        lemma,
      ),
    );
  const told = [...proposals]
    .reverse()
    .find(
      ({ type, start }) =>
        /^(Aid|Delivery|Contract)$/.test(type) && start <= verb.start && verb.start - start < 900,
    );
  if (
    !goesBack ||
    !told ||
    (told.roles.system && told.sentence === verb.sentence.index && !verb.relation.startsWith('root'))
  )
    return [];
  const parties = Object.fromEntries(Object.entries(told.roles).filter(([name]) => name !== 'system'));
  return systems.map((system) => ({
    ...told,
    rule: `${told.rule}-list`,
    values: {},
    roles: { ...parties, system: [system] },
    start: Math.min(system.start, verb.start),
    end: Math.max(verb.end, system.end),
    sentence: verb.sentence.index,
  }));
}

/** Adds what lists enumerate: each weapon is one more fact of the parties told before. */
export function readLists(proposals: readonly Proposal[], memory: Memory): Proposal[] {
  const added = memory.parsed.tokens
    .filter((token) => isVerb(token) && listing.test(token.lemma))
    .flatMap((verb) => readListing(verb, proposals, memory));
  return [...proposals, ...added];
}
