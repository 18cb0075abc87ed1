import type { Filled, Proposal } from '../claim.ts';
import type { HeldOffice } from '../memory.ts';
import type { Mention, NamedEntity } from '../mention.ts';
import type { Within } from '../mergeProposals.ts';
import type { ParsedText, Token } from '../parsedText.ts';

const posts =
  'foreign|defen[cs]e|defen[cs]e and \\w+|interior|finance|economy|trade|energy|justice|home|treasury|prime|armed forces|veterans affairs|external affairs|foreign affairs|national defen[cs]e|state|security|industry|commerce';
const prefix =
  '(?:(?:deputy|vice|allied|acting|interim|first|former|then|outgoing|under|assistant|senior|chief|national security|state|permanent|caretaker|foreign policy|presidential|government|press|special|supreme|naval|air|joint|commander-in-|military) ?)*';
const titles = `${prefix}(?:(?:${posts}) (?:minister|secretary)|prime minister|premier|vice[- ]president|president|chancellor|minister(?: of| for)(?: the)? [a-z ]*?(?:defen[cs]e|affairs|interior|finance|state|trade|energy|security|industry|forces)|minister|secretary of (?:state|defen[cs]e|the treasury|the army|the navy|the air force|war|commerce)|secretary[- ]general|crown prince|king|queen|emir|sultan|supreme leader|leader|ambassador|adviser|advisor|spokes(?:man|woman|person)|high representative|chief executive(?: officer)?|CEO|chairman|chairwoman|chairperson|commander(?:-in-chief)?|army chief|air force chief|navy chief|naval chief|chief of (?:the )?(?:general staff|army staff|defen[cs]e staff|staff|army|navy|air staff|naval staff|defen[cs]e forces)|foreign policy chief|policy chief|chief|director(?:[- ]general)?|governor|mayor|senator|undersecretary|envoy|general secretary|head|speaker|strongman|ruler|commissioner|secretary)`;
const rank =
  '(?:(?:General|Gen\\.|Lt\\. Gen\\.|Lieutenant General|Major General|Maj\\. Gen\\.|Brigadier|Admiral|Adm\\.|Vice Admiral|Air Chief Marshal|Marshal|Colonel|Captain|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sir|Sheikh|Hon\\.|the Honourable|Ayatollah) )*';

const before = new RegExp(`(?:^|[^\\p{L}-])(${titles}),? ${rank}$`, 'iu');
const behind = new RegExp(
  `^(?: (?:MP|MEP|KC|QC|OBE|CBE|AC|AO))*,? ?(?:\\(\\w+\\) ?)?, (?:(?:the|its|a|our|who is|currently) )?((?:[\\p{L}.’'-]+ ){0,4}?)(${titles})(?=[\\s,.;:)]|$)`,
  'iu',
);
const counterpart = new RegExp(`\\b(his|her|their|its) (?:[\\p{L}.]+ )?counterpart,? ${rank}$`, 'iu');

const flatten = (text: string): string => text.replace(/\s/g, ' ');

/** The countries and bodies among mentions that end or begin in a stretch of text. */
function ownersIn(mentions: readonly Mention[], start: number, end: number): Mention[] {
  return mentions.filter(
    (each) =>
      each.start >= start &&
      each.end <= end &&
      (each.entity.kind === 'Country' || each.entity.kind === 'Organization'),
  );
}

const clean = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(former|then|outgoing) /, '')
    .trim();

interface Found {
  office: string;
  of: NamedEntity | null;
  start: number;
  end: number;
}

/** A body that a state's office is not of: “US Secretary of State” is the United States'. */
const isState = (office: string): boolean =>
  /(president|minister|premier|chancellor|king|queen|prince|emir|secretary of|secretary$|ambassador|ruler|supreme leader)/.test(
    office,
  ) && !/(general|vice-?president)/.test(office);

/** “Turkish President Recep”, “Poland's Prime Minister”, “NATO Secretary General”, “Prime Minister Frederiksen of Denmark”. */
function readBefore(person: Mention, text: string, mentions: readonly Mention[]): Found | null {
  const from = Math.max(0, person.start - 110);
  const lead = flatten(text.slice(from, person.start));
  const match = before.exec(lead);
  if (!match?.[1]) return null;
  const start = from + match.index + match[0].indexOf(match[1]);
  const office = clean(match[1]);
  const near = ownersIn(mentions, start - 60, start)
    .filter((each) =>
      /^(['’]s?|,)?\s*$|^(['’]s?)?\s+(\p{L}+ )?$/u.test(
        flatten(text.slice(each.end, start)).replace(
          /^['’]s? (new|current|interim|national|then|federal|long-serving|outgoing|former)\b/,
          '',
        ),
      ),
    )
    .at(-1);
  const after = ownersIn(mentions, person.end, person.end + 45).find((each) =>
    /^\s*(of|to)( the)?\s+$/.test(text.slice(person.end, each.start)),
  );
  const inTitle = ownersIn(mentions, start, person.start)[0];
  const owner = near ?? inTitle ?? after;
  return {
    office,
    of: owner?.entity ?? null,
    start: near?.start ?? start,
    end: after && owner === after ? after.end : person.end,
  };
}

/** “Ahmed al-Sharaa, Syria's interim president”, “Anand, Minister of National Defence”. */
function readBehind(person: Mention, text: string, mentions: readonly Mention[]): Found | null {
  const tail = flatten(text.slice(person.end, person.end + 110));
  const match = behind.exec(tail);
  if (!match?.[2]) return null;
  const end = person.end + match[0].length;
  // “Pope Francis, Jordan's King Abdullah”: another person's
  if (mentions.some(({ entity, start }) => entity.kind === 'Person' && start > end && start - end < 3))
    return null;
  const between = ownersIn(mentions, person.end, end)[0];
  const after = ownersIn(mentions, end, end + 45).find((each) =>
    /^\s*(of|for|at|to)( the)?\s+$/.test(text.slice(end, each.start)),
  );
  const owner = between ?? after;
  if (!owner && !/minister|secretary|president/i.test(match[2])) return null;
  return {
    office: clean(match[2]),
    of: owner?.entity ?? null,
    start: person.start,
    end: Math.max(end, after && !between ? after.end : 0),
  };
}

const further = new RegExp(
  `^,? and (?:now |also |currently |the |its )*((?:[\\p{L}.’'-]+ ){0,3}?)(${titles})(?=[\\s,.;:)]|$)`,
  'iu',
);

/** “Deputy Prime Minister and Minister for Defence”: a second office of the same person. */
function readFurther(
  found: Found,
  person: Mention,
  text: string,
  mentions: readonly Mention[],
): Found | null {
  if (found.end <= person.end) return null;
  const match = further.exec(flatten(text.slice(found.end, found.end + 90)));
  if (!match?.[2]) return null;
  const end = found.end + match[0].length;
  if (
    mentions.some(
      ({ entity, start }) =>
        entity.kind === 'Person' && start >= found.end && start - end < 3 && start < end + 3,
    )
  )
    return null;
  const owner = ownersIn(mentions, found.end, end)[0];
  return { office: clean(match[2]), of: owner?.entity ?? found.of, start: found.start, end };
}

/** “his French counterpart Jean-Yves Le Drian”: the office last named, of another country. */
function readCounterpart(
  person: Mention,
  text: string,
  mentions: readonly Mention[],
  held: readonly HeldOffice[],
): Found | null {
  const from = Math.max(0, person.start - 70);
  const match = counterpart.exec(flatten(text.slice(from, person.start)));
  if (!match) return null;
  const start = from + match.index;
  const of = ownersIn(mentions, start, person.start)[0]?.entity ?? null;
  const other = mentions.filter(({ entity, end }) => entity.kind === 'Person' && end <= start).at(-1)
    ?.entity.name;
  const office = ([...held].reverse().find((each) => each.person.name === other) ?? held.at(-1))?.office;
  return office ? { office, of, start, end: person.end } : null;
}

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
export const isOtherOffice: Within = (one, other) =>
  one.type === 'Office' && other.type === 'Office' && one.values.office?.value !== other.values.office?.value
    ? false
    : null;
