import type { Filled, Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import type { HeldOffice } from '../memory.ts';
import type { Mention, NamedEntity } from '../mention.ts';
import type { Within } from '../mergeProposals.ts';
import type { ParsedText, Token } from '../parsedText.ts';
import {
  type Found,
  readBefore,
  readBehind,
  readCounterpart,
  readFurther,
  readOwned,
} from './officeWords.ts';

/** A body that a state's office is not of: “US Secretary of State” is the United States'. */
const isState = (office: string): boolean =>
  /(president|minister|premier|chancellor|king|queen|prince|emir|secretary of|secretary$|ambassador|ruler|supreme leader)/.test(
    office,
  ) && !/(general|vice-?president)/.test(office);

/** The state that an office without a name for it is of: the person's own, or the one that the text began with. */
function stateOf(
  person: NamedEntity,
  at: number,
  mentions: readonly Mention[],
  text: string,
): NamedEntity | null {
  if (person.of) return { kind: 'Country', name: person.of };
  const countries = mentions.filter(({ entity }) => entity.kind === 'Country');
  const paragraph = text.lastIndexOf('\n\n', at);
  const inSentence = countries.filter(({ start, end }) => start > paragraph && end < at);
  return (inSentence[0] ?? countries[0])?.entity ?? null;
}

/** Who holds which office, as the text says beside names. */
export function readOffices(
  { text, tokens }: ParsedText,
  mentions: readonly Mention[],
): { held: HeldOffice[]; proposals: Proposal[] } {
  const held: HeldOffice[] = [];
  const proposals: Proposal[] = [];
  for (const person of mentions.filter(({ entity }) => entity.kind === 'Person')) {
    const found =
      readCounterpart(person, text, mentions, held) ??
      readBefore(person, text, mentions) ??
      readOwned(person, text, mentions) ??
      readBehind(person, text, mentions);
    if (!found) continue;
    const more = readFurther(found, person, text, mentions);
    for (const each of more ? [found, more] : [found]) note(each, person);
  }
  return { held, proposals };

  function note(found: Found, person: Mention): void {
    const same = held.find(
      (each) =>
        each.person.name === person.entity.name &&
        (each.office === found.office ||
          each.office.endsWith(` ${found.office}`) ||
          (!found.of && /^(minister|secretary|secretary general|chief|president)$/.test(found.office))),
    );
    if (same) return;
    const of = found.of ?? stateOfOffice(found, person, mentions, text);
    held.push({ person: person.entity, office: found.office, of, at: person.start });
    proposals.push(propose(person, found, of, tokens));
  }
}

function stateOfOffice(
  found: Found,
  person: Mention,
  mentions: readonly Mention[],
  text: string,
): NamedEntity | null {
  if (isState(found.office)) return stateOf(person.entity, person.start, mentions, text);
  const body = mentions.filter(
    ({ entity, end }) =>
      entity.kind === 'Organization' && end < person.start && entity.organizationKind !== 'MEDIA',
  );
  return /(chief executive|chairman|secretary general|secretary-general|high representative|spokes|director)/.test(
    found.office,
  )
    ? (body.at(-1)?.entity ?? null)
    : null;
}

function propose(
  person: Mention,
  { office, start, end }: Found,
  of: NamedEntity | null,
  tokens: readonly Token[],
): Proposal {
  const fill = (entity: NamedEntity): Filled => ({ entity, start: person.start, end: person.end });
  const span = { start: Math.min(start, person.start), end: Math.max(end, person.end) };
  const role = of?.kind === 'Country' ? 'country' : 'organization';
  return {
    type: 'Office',
    rule: 'title',
    modality: 'ASSERTED',
    roles: { person: [fill(person.entity)], ...(of && { [role]: [fill(of)] }) },
    values: { office: { value: office, ...span } },
    ...span,
    sentence: tokens[person.first]?.sentence.index ?? 0,
  };
}

/** Two offices of one person in one state are two facts. */
const isOtherOffice: Within = (one, other) =>
  one.type === 'Office' && other.type === 'Office' && one.values.office?.value !== other.values.office?.value
    ? false
    : null;

/** Offices are read of the whole text at first, since other facts are read by who holds them. */
export const reader: FactReader = { within: isOtherOffice };
