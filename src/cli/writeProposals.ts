import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type ArticleDocument, endingOf, firstLine, hashOfText } from '../ingest/add/document.ts';
import { draftArticle } from '../ingest/add/draftArticle.ts';
import { articleOf } from '../ingest/add/ownFolder.ts';
import { type Shelf, writeArticle } from '../ingest/add/writeArticle.ts';
import { isObject } from '../ingest/describeInput.ts';
import { proposedFile } from '../ingest/proposals/checkProposals.ts';
import type { Model } from '../model/buildModel.ts';
import { inCamelCase } from '../model/deriveLists.ts';
import { type NewReading, keepDecisions } from '../reading/keepDecisions.ts';
import type { ProposedFacts } from '../reading/proposeFacts.ts';

const guide = `# Proposed by a machine, and loaded as proposals: nothing finds them but what asks for proposals, until somebody accepts
# them, with the mutation reviewClaim or by moving a claim with its entities to facts.yaml. Where one is wrong, reject it so,
# or write "review: REJECTED" here. Reading the text again keeps what is decided and proposes the rest anew; what it proposes
# no more is "outdated", and loaded only where somebody decided about it.
`;

/** The line that records which reader read a text, so that it is not read twice. */
const stampLine = (stamp: string): string => `# Read by ${stamp}\n`;

/** The proposals for a text, if the same reader has already read it. */
export function findRead(shelf: Shelf, text: string, stamp: string): string | null {
  const folder = shelf.byHash.get(hashOfText(text));
  const path = folder && join(folder, proposedFile);
  return path && existsSync(path) && readFileSync(path, 'utf8').includes(stampLine(stamp)) ? path : null;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A file of proposals, which may have been edited: items that are no longer facts with claims are left out. */
function readProposed(path: string): ProposedFacts {
  const read: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : null;
  const { article, entities, facts } = isObject(read) ? read : {};
  const isFact = (fact: unknown): boolean =>
    isObject(fact) && Object.values(fact).every((each) => isObject(each) && Array.isArray(each.claims));
  return {
    article: typeof article === 'string' ? article : '',
    entities: listOf(entities).filter(isObject) as ProposedFacts['entities'],
    facts: listOf(facts).filter(isFact) as ProposedFacts['facts'],
  };
}

/** The claims of a facts file in either form: by id, or by type and quote if they have none. */
function claimsWritten(path: string, types: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown, type: string): void => {
    if (Array.isArray(value)) for (const each of value as unknown[]) visit(each, type);
    if (!isObject(value)) return;
    if (typeof value.quote === 'string')
      found.add(typeof value.id === 'string' ? value.id : `${type} ${value.quote}`);
    for (const [key, each] of Object.entries(value)) visit(each, types.has(key) ? key : type);
  };
  if (existsSync(path)) visit(parse(readFileSync(path, 'utf8')), '');
  return found;
}

/** Leaves out claims that were moved to facts.yaml, even if edited there. */
function dropClaimed(proposed: ProposedFacts, taken: ReadonlySet<string>): ProposedFacts {
  const left = proposed.facts.flatMap((fact) =>
    Object.entries(fact).flatMap(([type, { id, claims }]) => {
      const open = claims.filter(
        ({ id: name, quote, review }) =>
          review === 'REJECTED' || !(taken.has(String(name)) || taken.has(`${type} ${String(quote)}`)),
      );
      return open.length > 0 ? [{ [type]: { id, claims: open } }] : [];
    }),
  );
  return { ...proposed, facts: left };
}

/**
 * Writes the article's folder on the shelf where there is none of this text, and its proposals into `proposed.yaml`.
 * `facts.yaml`, a person's, is left as it is; a claim that stands there is not proposed again. Returns the file's path.
 */
export function writeProposals(
  model: Model,
  { document, bytes, name }: { document: ArticleDocument; bytes: Uint8Array; name: string },
  propose: (article: string) => NewReading,
  { shelf, stamp }: { shelf: Shelf; stamp: string },
): string {
  const { text } = document;
  const headline = document.headline ?? firstLine(text) ?? name;
  const draft = (free: (slug: string) => string) => draftArticle(model, { ...document, headline }, [], free);
  const { folder, settle } = writeArticle(shelf, document, draft, {
    bytes,
    ending: endingOf(name),
  });
  settle();
  const path = join(folder, proposedFile);
  const types = new Set(model.factTypes.map(inCamelCase));
  const claimed = claimsWritten(join(folder, 'facts.yaml'), types);
  const read = propose(articleOf(folder));
  const proposed = dropClaimed(read.proposed, claimed);
  const earlier = dropClaimed(readProposed(path), claimed);
  const content = guide + stampLine(stamp) + stringify(keepDecisions({ ...read, proposed }, earlier));
  writeFileSync(`${path}.draft`, content);
  renameSync(`${path}.draft`, path);
  return path;
}
