import type { Filled, Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { passageOf } from '../passage.ts';
import { fillRole } from '../slots.ts';
import { governor } from '../grammar.ts';
import { isNoun, isVerb, withPreposition } from '../phrases.ts';
import { actorsIn } from '../actors.ts';
import { type Memory, lastNamed } from '../memory.ts';
import type { EntityKind } from '../mention.ts';
import type { Within } from '../mergeProposals.ts';
import { modalityOf } from '../modality.ts';
import type { Token } from '../parsedText.ts';
import { onceEach } from '../proposals.ts';
import { isSport } from '../sport.ts';

const people: readonly EntityKind[] = ['Person'];
const states: readonly EntityKind[] = ['Country', 'Organization'];
const phone = /\b(tele)?phon\w*|\bby video\b|\bcalls?\b/i;

interface MeetingFrame {
  rule: string;
  verbs?: readonly string[];
  nouns?: readonly string[];
  one: readonly string[];
  other: readonly string[];
  kind?: 'CALL' | 'VISIT' | 'SUMMIT';
  /** Whether states may meet, where no person is named. */
  states?: boolean;
}

const frames: readonly MeetingFrame[] = [
  { rule: 'meet', verbs: ['meet'], one: ['agent'], other: ['object', 'with'], states: true },
  { rule: 'receive', verbs: ['host', 'welcome', 'receive', 'greet'], one: ['agent'], other: ['object'] },
  {
    rule: 'telephone',
    verbs: ['phone', 'telephone', 'call'],
    one: ['agent'],
    other: ['object', 'with'],
    kind: 'CALL',
  },
  { rule: 'speak', verbs: ['speak', 'talk', 'confer', 'consult'], one: ['agent'], other: ['with', 'to'] },
  { rule: 'call-on', verbs: ['call'], one: ['agent'], other: ['on'] },
  {
    rule: 'talks',
    nouns: ['talk', 'meeting', 'negotiation', 'discussion', 'conversation', 'consultation', 'summit'],
    one: ['signer', 'owner', 'between', 'of', 'agent'],
    other: ['with', 'signed-with'],
    states: true,
  },
  {
    rule: 'call',
    nouns: ['call'],
    one: ['signer', 'owner', 'between', 'agent'],
    other: ['with', 'to', 'signed-with'],
    kind: 'CALL',
  },
];

function holders(
  trigger: Token,
  slots: readonly string[],
  memory: Memory,
  kinds: readonly EntityKind[],
): Filled[] {
  return fillRole(trigger, { slots, kinds }, memory);
}

/** “announced after talks with Mr. Papikyan”: a state is not who a person met, but the person named before is. */
function withoutStates(participants: readonly Filled[], trigger: Token, memory: Memory): Filled[] {
  const met = participants.filter(({ entity }) => entity.kind === 'Person');
  if (met.length !== 1 || participants.every(({ entity }) => entity.kind === 'Person'))
    return [...participants];
  const before = lastNamed(
    trigger,
    people,
    memory,
    ({ entity, start }) => start >= trigger.sentence.start && entity.name !== met[0]?.entity.name,
  );
  return before
    ? [{ entity: before.entity, start: before.start, end: before.end }, ...met]
    : [...participants];
}

/** Speaking with somebody is a meeting only between people that both are named, by telephone unless it says otherwise. */
function readMeeting(trigger: Token, frame: MeetingFrame, memory: Memory): Proposal[] {
  const words = isVerb(trigger) ? frame.verbs : isNoun(trigger) ? frame.nouns : undefined;
  if (!words?.includes(trigger.lemma) || trigger.mention) return [];
  const [one, other] = [
    holders(trigger, frame.one, memory, people),
    holders(trigger, frame.other, memory, people),
  ];
  let participants = onceEach([...one, ...other]);
  if (participants.length < 2 && frame.states)
    participants = onceEach([
      ...(one.length > 0 ? one : holders(trigger, frame.one, memory, [...people, ...states])),
      ...(other.length > 0 ? other : holders(trigger, frame.other, memory, [...people, ...states])),
    ]);
  participants = withoutStates(participants, trigger, memory);
  if (participants.length < 2) return [];
  // “told reporters”, “called the move arrogant”
  if (
    frame.rule === 'telephone' &&
    trigger.lemma === 'call' &&
    trigger.children.some(({ relation }) => /^(xcomp|ccomp)$/.test(relation))
  )
    return [];
  if (frame.rule === 'speak' && other.length === 0) return [];
  const words_ = memory.parsed.text.slice(trigger.sentence.start, trigger.sentence.end);
  const isCall =
    frame.kind === 'CALL' || (frame.rule === 'speak' && phone.test(`${words_} ${headlineOf(memory)}`));
  const kind = frame.kind ?? (isCall ? 'CALL' : trigger.lemma === 'summit' ? 'SUMMIT' : 'MEETING');
  const place = fillRole(
    trigger,
    { slots: ['in', 'at', 'signed-in', 'signed-at'], kinds: ['Place', 'Country', 'Organization'] },
    memory,
  ).slice(0, 1);
  const passage = passageOf(trigger, [...participants, ...place]);
  const values = { kind: { value: kind, start: trigger.start, end: trigger.end } };
  return [
    {
      type: 'Meeting',
      rule: frame.rule,
      modality: modalityOf(trigger),
      roles: { participants, ...(place.length > 0 && { place }) },
      values,
      ...passage,
      sentence: trigger.sentence.index,
    },
  ];
}

const headlineOf = ({ parsed: { text } }: Memory): string => text.slice(0, Math.max(0, text.indexOf('\n\n')));

const going = /^(visit|travel|arrive|fly|go|head|land|tour)$/;

/** Visits: who goes where; one a destination. */
function readVisit(trigger: Token, memory: Memory): Proposal[] {
  if (trigger.mention) return [];
  const kinds: readonly EntityKind[] = ['Country', 'Place'];
  let visitors: Filled[] = [];
  let places: Filled[] = [];
  if (isVerb(trigger) && going.test(trigger.lemma)) {
    visitors = holders(trigger, ['agent'], memory, people);
    places = fillRole(
      trigger,
      {
        slots:
          trigger.lemma === 'visit' || trigger.lemma === 'tour'
            ? ['object']
            : trigger.lemma === 'arrive' || trigger.lemma === 'land'
              ? ['in', 'at']
              : ['to'],
        kinds,
      },
      memory,
    );
  } else if (isNoun(trigger) && /^(visit|trip|tour|journey)$/.test(trigger.lemma)) {
    visitors = holders(trigger, ['owner', 'by', 'of'], memory, people);
    if (visitors.length === 0) visitors = leaderBy(trigger, memory);
    places = fillRole(trigger, { slots: ['to', 'in', 'signed-to', 'of'], kinds }, memory);
  }
  if (visitors.length === 0 || places.length === 0) return [];
  const passage = passageOf(trigger, [...visitors, ...places]);
  const values = { kind: { value: 'VISIT', start: trigger.start, end: trigger.end } };
  return places.flatMap((place) =>
    visitors.map((visitor): Proposal => ({
      type: 'Meeting',
      rule: 'visit',
      modality: modalityOf(trigger),
      roles: { participants: [visitor], place: [place] },
      values,
      ...passage,
      sentence: trigger.sentence.index,
    })),
  );
}

/** “the Prime Minister's trip”, “during a visit”: the person with that office, or who acts in the sentence. */
function leaderBy(trigger: Token, memory: Memory): Filled[] {
  const owner = trigger.children.find(({ relation }) => relation === 'nmod:poss');
  if (owner) {
    const office = owner.lemma;
    const holder = [...memory.offices].reverse().find((each) => each.office.endsWith(office));
    return holder ? [{ entity: holder.person, start: owner.start, end: owner.end }] : [];
  }
  if (trigger.children.some(({ pos }) => pos === 'PRP$')) return [];
  const verb = governor(trigger) ?? (/^(obl|nmod)/.test(trigger.relation) ? trigger.head : null);
  if (!verb || !isVerb(verb) || withPreposition(trigger, ['by', 'of']).length > 0) return [];
  return verb.children
    .filter(({ relation }) => relation === 'nsubj')
    .flatMap((subject) => actorsIn(subject, memory, people));
}

/** Meetings: in person, by telephone, on a visit. */
function readMeetings(trigger: Token, memory: Memory): Proposal[] {
  if (isSport(trigger.sentence, memory)) return [];
  return [...frames.flatMap((frame) => readMeeting(trigger, frame, memory)), ...readVisit(trigger, memory)];
}

const namesIn = (proposal: Proposal, role: string): string[] =>
  (proposal.roles[role] ?? []).map(({ entity }) => entity.name).sort();

/** A meeting is one with another of the same people, be it called summit; visits to different places are two. */
const isSameMeeting: Within = (one, other) => {
  if (one.type !== 'Meeting' || other.type !== 'Meeting') return null;
  const [kind, otherKind] = [one, other].map(({ values }) =>
    values.kind?.value === 'SUMMIT' ? 'MEETING' : values.kind?.value,
  );
  const all = new Set(namesIn(other, 'participants'));
  const isPlaced =
    kind !== 'VISIT' || !one.roles.place || namesIn(one, 'place').join() === namesIn(other, 'place').join();
  return kind === otherKind && isPlaced && namesIn(one, 'participants').every((name) => all.has(name));
};

export const reader: FactReader = { read: readMeetings, within: isSameMeeting };
