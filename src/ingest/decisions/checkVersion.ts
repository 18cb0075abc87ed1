import { ExpectedError } from '../../errors.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';

/** The version of something that somebody saw; not given where any will do. */
export type Seen = string | null | undefined;

/**
 * Checks, and holds until the transaction ends, that a claim is still as somebody saw it, by its `Claim.version`. Throws
 * CONFLICT with what it is now. Says nothing of an unknown claim: deciding about it does.
 */
export async function checkVersion(run: Run, id: string, seen: Seen): Promise<void> {
  if (seen == null) return;
  const [row] = await run(statement('internal/version.of.claim'), { id });
  if (!row || row.get('version') === seen) return;
  const { version, review, quote } = row.toObject() as {
    version: string;
    review: string;
    quote: string | null;
  };
  const words = quote === null ? '' : ` and says “${quote}”`;
  throw new ExpectedError(
    'CONFLICT',
    `${id} is not as you saw it (version "${seen}"): it is ${review}${words} now. Look at it again, and change it with \`ifVersion: "${version}"\`.`,
  );
}
