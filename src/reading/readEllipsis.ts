import { fill } from './actors.ts';
import type { Filled, Proposal } from './claim.ts';
import type { Exchange } from './completeParties.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import type { Token } from './parsedText.ts';

const isActor = ({ entity: { kind } }: Mention): boolean => kind === 'Country' || kind === 'Organization';
const isWeapon = ({ entity: { kind } }: Mention): boolean => kind === 'WeaponSystem';

/** What joins a part without a verb of its own to the sentence before it. */
const joins = /^(and|while|,|;)$/;

/** The words behind one that may belong to a phrase for a weapon: “seven IRIS-T SLM systems”. */
const inPhrase = /^(CD|JJ|JJR|NN|NNS|NNP|NNPS|HYPH|DT|VBN|VBG|RB|:|SYM)$/;

interface Part {
  actor?: Mention;
  system?: Mention;
  end: number;
}

/** “and Lithuania eighteen”, “and Y howitzers”: who stands right before a number or a weapon, without a verb. */
function partWithActor(tokens: readonly Token[], at: number): Part | null {
  const from = tokens[at + 1]?.lemma === 'the' ? at + 2 : at + 1;
  const actor = tokens[from]?.mention;
  const first = tokens[from];
  if (!first || !actor || !isActor(actor) || actor.form !== 'name' || actor.first !== first.index)
    return null;
  let next = from + actor.last - actor.first + 1;
  const number = tokens[next];
  const isCounted = number?.pos === 'CD' && !/^(19|20)\d\d$/.test(number.text);
  if (!number || (!isCounted && !(number.mention && isWeapon(number.mention)))) return null;
  let system: Mention | undefined;
  let end = number.end;
  for (let token = tokens[next]; token && inPhrase.test(token.pos); next += 1, token = tokens[next]) {
    if (token.mention && isActor(token.mention)) return null;
    if (token.mention && isWeapon(token.mention)) system ??= token.mention;
    end = token.end;
  }
  const stop = tokens[next];
  const isOver = !stop || /^([.,;:]|and|while|from|in|to)$/.test(stop.text);
  return isOver ? { actor, ...(system && { system }), end } : null;
}

/** “and seven IRIS-T systems from Diehl”: another thing with its own seller. */
function partWithSeller(tokens: readonly Token[], at: number): Part | null {
  let next = at + 1;
  let system: Mention | undefined;
  for (let token = tokens[next]; token && inPhrase.test(token.pos); next += 1, token = tokens[next]) {
    if (token.mention && isActor(token.mention) && token.mention.form === 'name') return null;
    if (token.mention && isWeapon(token.mention)) system ??= token.mention;
  }
  if (!system || tokens[next]?.lemma !== 'from') return null;
  let last = next + 1;
  while (tokens[last] && !tokens[last]?.mention && /^(DT|JJ|NN|NNP)$/.test(tokens[last]?.pos ?? ''))
    last += 1;
  const actor = tokens[last]?.mention;
  if (
    !actor ||
    !isActor(actor) ||
    (actor.form === 'demonym' && tokens[last]?.mention === actor && !isActor(actor))
  )
    return null;
  return { actor, system, end: actor.end };
}

const holds = (proposal: Proposal, { entity, start }: Mention): boolean =>
  Object.values(proposal.roles).some((found) =>
    found.some((each) => each.start === start || each.entity.name === entity.name),
  );

/** The role that whoever acts holds: of both parties, the one that stands first. */
function actingRole({ roles }: Proposal, { from, to }: Exchange): string | null {
  const [giver, taker] = [roles[from]?.[0], roles[to]?.[0]];
  if (!giver || !taker) return giver ? from : taker ? to : null;
  return giver.start < taker.start ? from : to;
}

function copyOf(told: Proposal, changed: Readonly<Record<string, Filled>>, part: Part): Proposal {
  const roles = { ...told.roles };
  for (const [role, found] of Object.entries(changed)) roles[role] = [found];
  return { ...told, rule: `${told.rule}-again`, values: {}, roles, end: Math.max(told.end, part.end) };
}

/** What the part at a joining word adds to what the sentence told before it. */
function readPart(
  token: Token,
  told: readonly Proposal[],
  exchanges: ReadonlyMap<string, Exchange>,
): Proposal[] {
  const { tokens } = token.sentence;
  const at = tokens.indexOf(token);
  const before = [...told]
    .reverse()
    .find(
      ({ start, sentence, type }) =>
        sentence === token.sentence.index && start < token.start && exchanges.has(type),
    );
  const exchange = before && exchanges.get(before.type);
  if (!before || !exchange) return [];
  const other = partWithActor(tokens, at);
  const role = actingRole(before, exchange);
  if (other?.actor && role && !holds(before, other.actor)) {
    const system = other.system ?? null;
    return [
      copyOf(before, { [role]: fill(other.actor), ...(system && { [exchange.thing]: fill(system) }) }, other),
    ];
  }
  const bought = partWithSeller(tokens, at);
  return bought?.actor && bought.system && before.roles[exchange.to] && !holds(before, bought.actor)
    ? [copyOf(before, { [exchange.from]: fill(bought.actor), [exchange.thing]: fill(bought.system) }, bought)]
    : [];
}

/**
 * Adds what a sentence tells without saying its verb again: “A will supply tanks and B howitzers”, “ordered six of these
 * from A and seven of those from B”. Pure.
 */
export function readEllipsis(
  proposals: readonly Proposal[],
  exchanges: ReadonlyMap<string, Exchange>,
  { parsed }: Memory,
): Proposal[] {
  const added = parsed.tokens
    .filter(({ text }) => joins.test(text))
    .flatMap((token) => readPart(token, proposals, exchanges));
  return [...proposals, ...added];
}
