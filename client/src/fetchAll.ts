import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { EntenteError } from './answerError.ts';
import type { Ask } from './connect.ts';

/** A page of a list, as every list of the schema is. A document that is read whole selects these fields. */
export interface Page<Item> {
  nodes?: readonly Item[];
  edges?: readonly { node: Item }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

function itemsOf<Item>({ nodes, edges }: Page<Item>): readonly Item[] {
  const items = nodes ?? edges?.map(({ node }) => node);
  if (!items) throw new TypeError('The document must select nodes or edges { node } of the list.');
  return items;
}

/**
 * Reads a whole list, a page at a time, in order. The document declares `$after` and selects `pageInfo { hasNextPage
 * endCursor }`; `pageOf` finds the list in its answer. Rejects as `ask` does, and with NOT_FOUND where there is no list,
 * since the thing that should have it is unknown.
 */
export async function* fetchAll<Result, Variables extends { after?: string | null }, Item>(
  ask: Ask,
  document: TypedDocumentNode<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pageOf: (result: Result) => Page<Item> | null | undefined,
): AsyncGenerator<Item, void, undefined> {
  for (let after: string | null = null; ;) {
    const { data, hints }: Awaited<ReturnType<typeof ask<Result, Variables>>> = await ask(document, {
      ...variables,
      after,
    } as Variables);
    const page = pageOf(data);
    if (!page) throw new EntenteError('NOT_FOUND', hints.join('\n') || 'There is no such list.', 200);
    yield* itemsOf(page);
    const { hasNextPage, endCursor = null } = page.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null || endCursor === after)
      throw new TypeError('The document must select pageInfo { endCursor } and pass $after to the list.');
    after = endCursor;
  }
}
