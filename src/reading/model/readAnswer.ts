import type { Model } from '../../model/buildModel.ts';
import type { Proposal } from '../claim.ts';
import type { Memory } from '../memory.ts';
import { type Dropped, type Heard, Refused, readClaim } from './readClaim.ts';

/** What became of an answer's claims. */
export interface HeardAccount {
  claims: number;
  dropped: Readonly<Partial<Record<Dropped, number>>>;
}

/** More claims than any article makes; what an answer holds beyond is not looked at. */
const maxClaims = 1000;

/**
 * Reads a language model's answer as proposals. Nothing of it is believed: a claim whose quote or words do not stand in its
 * sentence, or that is not of the schema, is dropped and counted. Pure; never throws, whatever the answer is.
 */
export function readAnswer(
  heard: Heard,
  memory: Memory,
  model: Model,
): { proposals: Proposal[]; account: HeardAccount } {
  const { claims } = (heard.answer ?? {}) as { claims?: unknown };
  const all: unknown[] = Array.isArray(claims) ? claims : [heard.answer];
  const dropped: Partial<Record<Dropped, number>> = {};
  const drop = (why: Dropped, count = 1): void => {
    dropped[why] = (dropped[why] ?? 0) + count;
  };
  const proposals: Proposal[] = [];
  const seen = new Set<string>();
  for (const claim of all.slice(0, maxClaims)) {
    try {
      const proposal = readClaim(claim, memory, model, heard);
      const key = JSON.stringify(proposal);
      if (seen.has(key)) throw new Refused('said twice');
      seen.add(key);
      proposals.push(proposal);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      drop(error.why);
    }
  }
  if (all.length > maxClaims) drop('beyond the number read', all.length - maxClaims);
  return { proposals, account: { claims: all.length, dropped } };
}

/** What became of an answer, in words. */
export function describeHeard({ claims, dropped }: HeardAccount): string {
  const reasons = Object.entries(dropped).map(([why, count]) => `${String(count)} ${why}`);
  const said = `the language model proposed ${String(claims)}`;
  return reasons.length > 0 ? `${said}, of which were dropped: ${reasons.join(', ')}` : said;
}
