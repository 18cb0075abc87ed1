import { type Quotation, quotedTokens, speech, subjectOf } from './attributeQuotations.ts';
import type { Proposal } from './claim.ts';
import { agents } from './grammar.ts';
import type { Memory } from './memory.ts';
import type { NamedEntity } from './mention.ts';
import type { Token } from './parsedText.ts';

/** A proposal with whose words it is in. */
export interface Voiced extends Proposal {
  voice: 'ARTICLE' | 'INDIRECT' | 'DIRECT_QUOTE' | 'UNATTRIBUTED';
  speaker: NamedEntity | null;
}

const isBelow = (token: Token, above: Token): boolean => {
  for (let at: Token | null = token; at; at = at.head) if (at === above) return true;
  return false;
};

/** “…, the Ministry of Defence said”, “officials said”: told by somebody whom the text does not name. */
const unnamed =
  /^(ministry|government|army|navy|military|agency|official|source|report|authority|spokesman|spokeswoman|spokesperson|statement|media|department|office|company|analyst|expert)$/;

/** The verb of speech in whose clause the passage stands: “said that …”, “…, X said”; `unnamed` where its speaker is. */
function reportedBy(
  proposal: Proposal,
  quoted: ReadonlySet<Token>,
  memory: Memory,
): NamedEntity | 'unnamed' | null {
  const tokens = memory.parsed.sentences[proposal.sentence]?.tokens ?? [];
  const inside = tokens.filter(({ start, end }) => start >= proposal.start && end <= proposal.end);
  for (const verb of tokens.filter(({ lemma, pos }) => speech.test(lemma) && pos.startsWith('VB'))) {
    if (verb.start >= proposal.start && verb.end <= proposal.end) continue;
    const clauses = verb.children.filter(({ relation }) => /^(ccomp|parataxis)$/.test(relation));
    const isAside = verb.relation === 'parataxis' && verb.head && inside.some((token) => token === verb.head);
    if (!isAside && !clauses.some((clause) => inside.some((token) => isBelow(token, clause)))) continue;
    const speaker = subjectOf(verb, memory, quoted);
    if (speaker) return speaker;
    if (agents(verb).some(({ lemma }) => unnamed.test(lemma))) return 'unnamed';
  }
  return null;
}

/** Says of each proposal in whose words it is: a quotation's, a reported speaker's, or the article's own. */
export function giveVoices(
  proposals: readonly Proposal[],
  quotations: readonly Quotation[],
  memory: Memory,
): Voiced[] {
  const quotedWords = quotedTokens(quotations, memory);
  return proposals.map((proposal): Voiced => {
    const quoted = quotations.find(({ start, end }) => proposal.start >= start && proposal.end <= end);
    if (quoted)
      return {
        ...proposal,
        voice: quoted.speaker ? 'DIRECT_QUOTE' : 'UNATTRIBUTED',
        speaker: quoted.speaker,
      };
    const speaker = proposal.rule === 'title' ? null : reportedBy(proposal, quotedWords, memory);
    if (speaker === 'unnamed') return { ...proposal, voice: 'UNATTRIBUTED', speaker: null };
    return { ...proposal, voice: speaker ? 'INDIRECT' : 'ARTICLE', speaker };
  });
}
