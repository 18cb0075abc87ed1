import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { noMetadata } from '../ingest/add/document.ts';
import { draftArticle } from '../ingest/add/draftArticle.ts';
import { writeArticle } from '../ingest/add/writeArticle.ts';
import type { Model } from '../model/buildModel.ts';
import { keepDecisions } from '../reading/keepDecisions.ts';
import type { ProposedFacts } from '../reading/proposeFacts.ts';
import type { Text } from './openTexts.ts';

const guide = `# Proposed by a machine, and not loaded: no query finds any of it. Where a claim is right, move it with its entities to
# facts.yaml and write "review: ACCEPTED"; where it is wrong, write "review: REJECTED" here. Reading the text again
# keeps what is decided and proposes the rest anew.
`;

/** The article that a folder says it holds. */
const articleOf = (folder: string): string =>
  (parse(readFileSync(join(folder, 'article.yaml'), 'utf8')) as { id?: string } | null)?.id ?? '';

/** What one file holds in lists; an empty file or an absent one holds nothing. */
function readFacts(path: string): ProposedFacts {
  const read = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Partial<ProposedFacts> | null) : null;
  return { article: read?.article ?? '', entities: read?.entities ?? [], facts: read?.facts ?? [] };
}

/**
 * Writes the article's folder below `parent` where there is none of this text, and its proposals into `proposed.yaml`, which
 * is never loaded: a proposal must not be found as a fact. `facts.yaml`, a person's, is left as it is; a claim that stands
 * there is not proposed again. Returns the file's path.
 */
export function writeProposals(
  model: Model,
  { name, text }: Text,
  propose: (article: string) => ProposedFacts,
  { parent, published }: { parent: string; published: string | undefined },
): string {
  const document = {
    ...noMetadata,
    text,
    headline: text.trim().split('\n')[0]?.slice(0, 120) ?? name,
    published: published ? { value: published, printed: published } : null,
  };
  const { folder } = writeArticle(parent, text, null, (free) => draftArticle(model, document, [], free), {
    bytes: new TextEncoder().encode(text),
    ending: '.txt',
  });
  const path = join(folder, 'proposed.yaml');
  const proposed = propose(articleOf(folder));
  const beside = dropClaimed(proposed, readFacts(join(folder, 'facts.yaml')));
  writeFileSync(path, guide + stringify(keepDecisions(beside, readFacts(path))));
  return path;
}

/** Without the claims that a person moved to facts.yaml, whatever was made of them there. */
function dropClaimed(proposed: ProposedFacts, { facts }: ProposedFacts): ProposedFacts {
  const taken = new Set(
    facts.flatMap((fact) => Object.values(fact).flatMap(({ claims }) => claims.map(({ id }) => String(id)))),
  );
  const left = proposed.facts.flatMap((fact) =>
    Object.entries(fact).flatMap(([type, { id, claims }]) => {
      const open = claims.filter((claim) => !taken.has(String(claim.id)));
      return open.length > 0 ? [{ [type]: { id, claims: open } }] : [];
    }),
  );
  return { ...proposed, facts: left };
}
