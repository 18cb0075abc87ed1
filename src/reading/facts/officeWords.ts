import type { HeldOffice } from '../memory.ts';
import type { Mention, NamedEntity } from '../mention.ts';

const posts =
  'foreign|defen[cs]e|defen[cs]e and \\w+|interior|finance|economy|trade|energy|justice|home|treasury|prime|armed forces|veterans affairs|external affairs|foreign affairs|national defen[cs]e|state|security|industry|commerce';
const prefix =
  '(?:(?:deputy|vice|allied|acting|interim|first|former|then|outgoing|under|assistant|senior|chief|national security|state|permanent|caretaker|foreign policy|presidential|government|press|special|supreme|naval|air|joint|commander-in-|military|executive|managing|regional) ?)*';
const titles = `${prefix}(?:(?:${posts}) (?:minister|secretary)|prime minister|premier|vice[- ]president|president|chancellor|minister(?: of| for)(?: the)? [a-z ]*?(?:defen[cs]e|affairs|interior|finance|state|trade|energy|security|industry|forces)|minister|under ?secretary (?:of|for) [\\p{L} ]{4,60}?|secretary of (?:state|defen[cs]e|the treasury|the army|the navy|the air force|war|commerce)|secretary[- ]general|crown prince|king|queen|emir|sultan|supreme leader|leader|ambassador|adviser|advisor|spokes(?:man|woman|person)|high representative|chief executive(?: officer)?|CEO|chairman|chairwoman|chairperson|commander(?:-in-chief)?|army chief|air force chief|navy chief|naval chief|chief of (?:the )?(?:general staff|army staff|defen[cs]e staff|staff|army|navy|air staff|naval staff|defen[cs]e forces)|foreign policy chief|policy chief|chief|director(?:[- ]general)?|governor|mayor|senator|undersecretary|envoy|general secretary|head|speaker|ruler|commissioner|secretary)`;
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

/** An office that stands beside a person's name, and whose. */
export interface Found {
  office: string;
  of: NamedEntity | null;
  start: number;
  end: number;
}

const beforeOwner = new RegExp(`(?:^|[^\\p{L}-])(${titles}) of (?:the )?$`, 'iu');
const betweenCommas = new RegExp(`^, ${rank}$`, 'iu');

/** “The Foreign Minister of Canada, Mélanie Joly”. */
export function readOwned(person: Mention, text: string, mentions: readonly Mention[]): Found | null {
  const owner = ownersIn(mentions, person.start - 80, person.start).at(-1);
  if (!owner || !betweenCommas.test(flatten(text.slice(owner.end, person.start)))) return null;
  const from = Math.max(0, owner.start - 90);
  const match = beforeOwner.exec(flatten(text.slice(from, owner.start)));
  if (!match?.[1]) return null;
  const start = from + match.index + match[0].indexOf(match[1]);
  return { office: clean(match[1]), of: owner.entity, start, end: person.end };
}

/** “Turkish President Recep”, “Poland's Prime Minister”, “NATO Secretary General”, “Prime Minister Frederiksen of Denmark”. */
export function readBefore(person: Mention, text: string, mentions: readonly Mention[]): Found | null {
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
export function readBehind(person: Mention, text: string, mentions: readonly Mention[]): Found | null {
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
export function readFurther(
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
export function readCounterpart(
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
