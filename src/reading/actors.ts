import type { Filled } from './claim.ts';
import { isFirmWord } from './findBodies.ts';
import { agents } from './grammar.ts';
import { conjuncts, isVerb, preposition } from './phrases.ts';
import { type HeldOffice, type Memory, lastNamed, mentionsIn } from './memory.ts';
import type { EntityKind, Mention, NamedEntity } from './mention.ts';
import type { Token } from './parsedText.ts';

const actors: readonly EntityKind[] = ['Country', 'Organization'];

export const fill = (mention: Mention): Filled => ({
  entity: mention.entity,
  start: mention.start,
  end: mention.end,
});

/** The country that a person speaks and acts for. */
function countryOf(person: NamedEntity, { offices }: Memory): NamedEntity | null {
  const office = [...offices].reverse().find((each) => each.person.name === person.name && each.of);
  if (office?.of)
    return office.of.kind === 'Country'
      ? office.of
      : office.of.of
        ? { kind: 'Country', name: office.of.of }
        : office.of;
  return person.of ? { kind: 'Country', name: person.of } : null;
}

/** Words for a state's people and bodies: “Russian troops” are Russia's, and what they do, Russia does. */
const bodies =
  /^(troops?|forces?|governments?|military|militaries|army|armies|navy|air|soldiers?|officials?|authorit(y|ies)|administration|side|jets?|warplanes?|drones?|missiles?|warships?|ships?|minister|ministry|president|leader|leaders|people|nation|kingdom|republic|regime|cit(y|ies)|territory|border|capital|defen[cs]es?|defender|industry|company|firm|firms|state|parliament|cabinet|partners?|regulator|spokes\w+|secretary|chief|lawmakers?|marines?|guards?|airstrikes?|strikes?|fighters?|aircraft|rockets?|airbase|base|port|region|rulers?|junta|giant|manufacturer|producer|shipbuilder|arms|allies|ally|commander|police|embassy|envoy|ambassador|delegation|counterpart|island|mainland|neighbou?r|separatists?|rebels?|militants?|capitals|positions?|sites?|targets?|area|village|town|infrastructure|facilit(y|ies)|plant|vessel|vessels|tanker|convoy|hospital|civilians?|population|personnel|units?|brigades?|regiments?|battalions?|pilots?|crews?|entit(y|ies)|individuals?|banks?|oligarchs?|economy|oil|exports?|shipping|outfit|bodies|agency|agencies|machine)$/;

/** The last mention that was the subject of a sentence before: what “it” and “they” go back to first. */
function lastSubject(
  before: Token,
  kinds: readonly EntityKind[],
  memory: Memory,
  except: readonly string[] = [],
): Filled[] {
  const { sentences, text } = memory.parsed;
  const paragraph = text.lastIndexOf('\n\n', before.start);
  const isNamedHere = memory.mentions.some(
    ({ start, end, entity, form }) =>
      start > paragraph && end <= before.start && form === 'name' && entity.kind === 'Country',
  );
  for (let at = before.sentence.index; at >= 0 && at >= before.sentence.index - 2; at -= 1) {
    // A new paragraph that names a state itself (“TAIWAN: the island got”) does not go back to the one before.
    if (isNamedHere && kinds.includes('Country') && (sentences[at]?.end ?? 0) < paragraph) break;
    const subjects = (sentences[at]?.tokens ?? []).filter(
      (token) => token.relation.startsWith('nsubj') && token.index < before.index,
    );
    for (const subject of subjects.reverse()) {
      const found = conjuncts(subject)
        .flatMap((each) => mentionsIn(each, kinds, memory))
        .filter(({ entity }) => !except.includes(entity.name));
      if (found.length > 0) return found.map(fill);
    }
  }
  return [];
}

/** “Pakistan agreed to sell it jets”: not to itself. */
function ownSubjects(pronoun: Token): string[] {
  const verb = pronoun.head;
  if (!verb || !isVerb(verb) || !/^(obj|iobj|obl)/.test(pronoun.relation)) return [];
  return agents(verb).flatMap(({ mention }) => (mention ? [mention.entity.name] : []));
}

/** “imposed sanctions on Turkey over its purchase”, “warned Egypt if it goes ahead”: the state that it is done to. */
function patientOf(pronoun: Token, memory: Memory): Mention | undefined {
  for (let at: Token | null = pronoun.head; at; at = at.head) {
    if (at.index > pronoun.index || !isVerb(at) || !doneTo.test(at.lemma)) continue;
    const verb = at;
    // “accused Armenia of shelling its troops”: not Armenia's
    const above = pronoun.head?.head;
    const acting = above && above !== verb && isVerb(above) ? agents(above) : [];
    const found = lastNamed(pronoun, ['Country'], memory, ({ start }) => start > verb.start);
    if (!found) continue;
    return acting.some(({ mention }) => mention === found) ? undefined : found;
  }
  return undefined;
}

const doneTo =
  /^(impose|sanction|warn|threaten|punish|deny|accuse|urge|criticize|criticise|condemn|tell|ask|blame|slap|inform|remind|assure|remove|suspend|expel|praise|thank)$/;

const asCountry = (person: Mention, memory: Memory): Filled[] => {
  const country = countryOf(person.entity, memory);
  return country ? [{ entity: country, start: person.start, end: person.end }] : [];
};

/** “The Prime Minister also announced”: whoever the text gave that office last. */
const heldBy = ({ lemma, start, children }: Token, { offices }: Memory): HeldOffice | undefined =>
  /^(minister|president|chancellor|premier)$/.test(lemma) && children.some((child) => child.lemma === 'the')
    ? [...offices].reverse().find(({ office, at }) => at < start && office.endsWith(lemma))
    : undefined;

/** What a pronoun or “the company” goes back to. */
function resolve(token: Token, kinds: readonly EntityKind[], memory: Memory): Filled[] {
  const { lemma, text } = token;
  if (/^(it|its|itself)$/i.test(text) || /^(country|kingdom|nation|island|republic)$/.test(lemma)) {
    const wanted = /^it/i.test(text) ? kinds : (['Country'] as const);
    const patient = /^it/i.test(text) ? patientOf(token, memory) : undefined;
    if (patient && wanted.includes('Country')) return [fill(patient)];
    const things = wanted.filter((kind) => kind !== 'Person' && kind !== 'WeaponSystem');
    const found = lastSubject(token, things, memory, ownSubjects(token));
    if (found.length > 0 || /^it/i.test(text)) return found.slice(0, 1);
    const named = lastNamed(token, ['Country'], memory);
    return named ? [fill(named)] : [];
  }
  const held = heldBy(token, memory);
  if (held) {
    const person = { entity: held.person, start: token.start, end: token.end };
    if (kinds.includes('Person')) return [person];
    return held.of && kinds.includes(held.of.kind) ? [{ ...person, entity: held.of }] : [];
  }
  if (/^(he|she|him|her|his)$/i.test(text)) {
    const [person] = lastSubject(token, ['Person'], memory);
    const other = person ?? lastNamed(token, ['Person'], memory);
    if (!other) return [];
    if (kinds.includes('Person')) return [{ entity: other.entity, start: other.start, end: other.end }];
    const country = countryOf(other.entity, memory);
    return country ? [{ entity: country, start: other.start, end: other.end }] : [];
  }
  if (/^(they|them|their)$/i.test(text) || /^(side|sides|countries|nations|leaders|two|both)$/i.test(text)) {
    const many = lastSubject(token, kinds, memory);
    if (many.length > 1) return many;
    const isLeader = /^leaders$/i.test(text);
    const wanted = isLeader ? (['Person'] as const) : (['Country'] as const);
    if (/^(they|them|their)$/i.test(text)) return many;
    const pair: Filled[] = [];
    for (const each of [...memory.mentions].reverse()) {
      if (each.end > token.start || !(wanted as readonly string[]).includes(each.entity.kind)) continue;
      if (!pair.some(({ entity }) => entity.name === each.entity.name)) pair.push(fill(each));
      if (pair.length === 2) return pair.reverse();
    }
    return [];
  }
  if (
    /^(company|firm|group|manufacturer|ministry|agency|alliance|bloc|union|organi[sz]ation)$/.test(lemma) &&
    kinds.includes('Organization') &&
    token.pos === 'NN' &&
    token.children.some(({ lemma, pos }) => pos === 'PRP$' || /^(the|this|that)$/.test(lemma))
  ) {
    const wanted = /^(alliance|bloc|union|organi[sz]ation)$/.test(lemma)
      ? /^(INTERGOVERNMENTAL|MILITARY)$/
      : /^(ministry|agency)$/.test(lemma)
        ? /^(GOVERNMENT|MILITARY|)$/
        : /^(COMPANY|)$/;
    const isSuch = ({ entity }: { entity: NamedEntity }): boolean =>
      wanted.test(entity.organizationKind ?? '');
    const [subject] = lastSubject(token, ['Organization'], memory).filter(isSuch);
    if (subject) return [subject];
    const found = lastNamed(token, ['Organization'], memory, isSuch);
    return found ? [fill(found)] : [];
  }
  return [];
}

/**
 * Who a noun phrase is, as states and bodies: the name itself, the state whose troops, firms or ministers it speaks of, or
 * what a pronoun goes back to. Empty when it names nobody.
 */
export function actorsIn(head: Token, memory: Memory, kinds: readonly EntityKind[] = actors): Filled[] {
  const { mention } = head;
  if (mention && kinds.includes(mention.entity.kind)) return [fill(mention)];
  if (mention?.entity.kind === 'Person' && !kinds.includes('Person')) return asCountry(mention, memory);
  if (mention?.entity.kind === 'Place' && mention.entity.of && kinds.includes('Country'))
    return [{ ...fill(mention), entity: { kind: 'Country', name: mention.entity.of } }];
  if (mention?.entity.kind === 'Organization' && mention.entity.of) return [];
  const own = head.children.find(({ pos }) => pos === 'PRP$');
  if (own && bodies.test(head.lemma) && !kinds.includes('Person')) return resolve(own, kinds, memory);
  const names = head.children
    .filter(({ relation }) => relation === 'appos' || relation === 'flat')
    .flatMap((child) => (child.mention && kinds.includes(child.mention.entity.kind) ? [child.mention] : []));
  if (names[0]) return [fill(names[0])];
  const beside = memory.parsed.tokens[head.index + 1]?.mention;
  if (beside?.entity.kind === 'Organization' && isFirmWord(head.lemma) && kinds.includes('Organization'))
    return [fill(beside)];
  const resolved = resolve(head, kinds, memory);
  if (resolved.length > 0) return resolved;
  if (/^(WP|WDT|PRP)/.test(head.pos)) return [];
  const inside = mentionsIn(head, kinds, memory);
  const near = inside.filter((each) => {
    const word = memory.parsed.tokens[each.last];
    return (
      word &&
      (word.head === head || word.head?.head === head) &&
      !(word.relation === 'nmod' && !['of', "'s", ''].includes(preposition(word)))
    );
  });
  // “on Moscow hours later”, which parsers take for one phrase
  if (near[0] && (bodies.test(head.lemma) || /^(hour|day|week|month|year)$/.test(head.lemma)))
    return [fill(near[0])];
  if (near[0] && near[0].form !== 'demonym' && head.pos !== 'NN' && head.pos !== 'NNS')
    return [fill(near[0])];
  const person = head.mention
    ? undefined
    : (mentionsIn(head, ['Person'], memory)[0] ?? personBehind(head, memory));
  if (person && kinds.includes('Person') && bodies.test(head.lemma)) return [fill(person)];
  return person && bodies.test(head.lemma) && !kinds.includes('Person') ? asCountry(person, memory) : [];
}

/** “his counterpart Lloyd Austin”: the person right behind a word for an office. */
export function personBehind(head: Token, { parsed }: Memory): Mention | undefined {
  for (let step = 1; step <= 4; step += 1) {
    const next = parsed.tokens[head.index + step];
    if (next?.sentence !== head.sentence || !/^(NNP|,|NN)/.test(next.pos) || next.text === ',')
      return undefined;
    if (next.mention?.entity.kind === 'Person') return next.mention;
  }
  return undefined;
}
