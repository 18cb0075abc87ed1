import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { storedDetail } from './readDetails.ts';
import type { ClaimRow, NodeRow, Properties, Reading } from './reading.ts';
import { type Redirects, keptId } from './redirects.ts';
import type { Touched } from './settleGraph.ts';

/** Properties about the reading of a claim, which newer rules may change without changing its content. */
const howRead = ({ properties }: ClaimRow): Properties => {
  const { extractedBy = null, confidence = null, outdated = null } = properties;
  return { extractedBy, confidence, outdated };
};

/** A hash of a claim's content. */
function hashOf({ codePoints: _derived, ...said }: ClaimRow): string {
  const { extractedBy: _by, confidence: _sure, outdated: _again, ...lasting } = said.properties;
  const content = said.properties.proposed === true ? { ...said, properties: lasting } : said;
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** A claim as stored, with its source, and with merged ids replaced. */
export type SourcedClaim = ClaimRow & { source: string };

/** Whether a claim is a proposal, without effect until accepted. */
export const isProposed = ({ review }: Pick<ClaimRow, 'review'>): boolean => review === 'PENDING';

/** The properties of a claim's node. */
export function claimProperties(claim: ClaimRow): Properties {
  const { modality, voice, origin, review } = claim;
  return { ...claim.properties, ...claim.codePoints, modality, voice, origin, review, hash: hashOf(claim) };
}

function claimNode({ source, ...claim }: SourcedClaim, redirects: Redirects): Record<string, unknown> {
  const { id, factType } = claim;
  const [fact, factAs] = wired(redirects, claim.fact);
  return {
    id,
    source,
    fact,
    factAs,
    factType,
    isProposal: isProposed(claim),
    properties: claimProperties(claim),
  };
}

/** An id as stored: the id that replaces it and, if that differs, the original. */
export function wired(redirects: Redirects, id: string | null): [to: string | null, as: string | null] {
  const to = id === null ? null : keptId(redirects, id);
  return [to, to === id ? null : id];
}

/** Stores new and changed claims, linked according to the redirects. */
export async function storeClaims(
  run: Run,
  claims: readonly SourcedClaim[],
  redirects: Redirects,
): Promise<void> {
  if (claims.length === 0) return;
  const rows = claims.map(({ id, article, sentence, about, ...claim }) => {
    const [speaker, speakerAs] = wired(redirects, claim.speaker);
    const [via, viaAs] = wired(redirects, claim.via);
    const meant = [...new Set(about.map((each) => keptId(redirects, each)))];
    return { id, article, sentence, speaker, speakerAs, via, viaAs, about: meant };
  });
  await run(statement('write/merge.claims'), { rows: claims.map((claim) => claimNode(claim, redirects)) });
  await run(statement('write/link.claims'), { rows });
  await run(statement('write/link.about'), { rows });
  const details = claims.flatMap((claim) =>
    claim.details.map(({ id, ...properties }) => {
      const [value, valueAs] = wired(redirects, properties.value);
      return { claim: claim.id, id, properties: { ...storedDetail(properties), value, valueAs } };
    }),
  );
  await run(statement('write/merge.details'), { rows: details });
}

/** Withdraws claims. */
export async function withdrawClaims(run: Run, ids: readonly string[]): Promise<Touched> {
  if (ids.length === 0) return { facts: [], entities: [] };
  const rows = await run(statement('write/withdraw.claims'), { ids });
  return {
    facts: rows.map((row) => row.get('fact') as string),
    entities: rows.flatMap((row) => row.get('entities') as string[]),
  };
}

/** The difference between readings and what is stored. */
export interface Compared {
  /** The ids of stored claims that changed or are gone. */
  stale: string[];
  /** The claims to store. */
  fresh: SourcedClaim[];
  /** Unchanged claims with another review. */
  reviewed: { claim: SourcedClaim; review: string }[];
  /** New reading properties of otherwise unchanged claims, by id. */
  reread: NodeRow[];
}

/** Compares the claims of readings with those that are stored. */
export async function compareClaims(run: Run, readings: readonly Reading[]): Promise<Compared> {
  const sources = readings.map(({ source }) => source);
  const rows = await run(statement('internal/present.claims'), { sources });
  const present = new Map(
    rows.map((row) => [
      row.get('id') as string,
      {
        hash: row.get('hash') as string,
        review: row.get('review') as string,
        howRead: row.get('howRead') as Properties,
      },
    ]),
  );
  const claims = readings.flatMap((reading) =>
    reading.claims.map((claim) => ({ claim: { ...claim, source: reading.source }, hash: hashOf(claim) })),
  );
  const hashes = new Map(claims.map(({ claim, hash }) => [claim.id, hash]));
  return {
    stale: [...present].flatMap(([id, { hash }]) => (hashes.get(id) === hash ? [] : [id])),
    fresh: claims.flatMap(({ claim, hash }) => (present.get(claim.id)?.hash === hash ? [] : [claim])),
    reviewed: claims.flatMap(({ claim, hash }) => {
      const stored = present.get(claim.id);
      return stored?.hash === hash && stored.review !== claim.review
        ? [{ claim, review: stored.review }]
        : [];
    }),
    reread: claims.flatMap(({ claim, hash }) => {
      const stored = present.get(claim.id);
      const isSame = stored?.hash !== hash || isDeepStrictEqual(stored.howRead, howRead(claim));
      return isSame ? [] : [{ id: claim.id, properties: howRead(claim) }];
    }),
  };
}
