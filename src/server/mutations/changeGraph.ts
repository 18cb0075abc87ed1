import { type GraphQLFieldResolver, getNamedType } from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { type Caller, includesRole } from '../auth/caller.ts';
import { readNodes, requestOf } from '../../execute/readRoot.ts';
import type { Change, ServerContext } from '../graphql/serverContext.ts';

type Values = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<unknown, ServerContext, Values>;

/** By mutation: the change that its arguments describe, and the id of the node to answer with. */
const changes: Readonly<Record<string, (values: Values) => { change: Change; id: string }>> = {
  setPublicationDate: ({ article, date }) => ({
    change: {
      name: 'setPublicationDate',
      article: article as string,
      date: (date as string | null | undefined) ?? null,
    },
    id: article as string,
  }),
  reviewClaim: ({ id, review }) => ({
    change: { name: 'reviewClaim', id: id as string, review: review as string },
    id: id as string,
  }),
};

/** Throws UNAUTHENTICATED for an anonymous caller and FORBIDDEN for a reader, even on loopback. */
function requireEditor(caller: Caller | null | undefined): Caller {
  if (!caller)
    throw new ExpectedError(
      'UNAUTHENTICATED',
      'A change needs an API key or a token: send `authorization: Bearer …`.',
    );
  if (!includesRole(caller.role, 'editor'))
    throw new ExpectedError(
      'FORBIDDEN',
      `A change needs the role editor, but ${caller.name} is a ${caller.role}.`,
    );
  return caller;
}

/**
 * The resolver of a mutation: requires an editor, stores the change and reads back the changed node. Each attempt is
 * one entry of the audit log: who, what, outcome and request id.
 */
function changeGraph(describe: (values: Values) => { change: Change; id: string }): Resolver {
  return async (_source, values, context, info) => {
    const { caller, curate, requestId, audit } = context;
    const { change, id } = describe(values);
    const note = (outcome: string): void =>
      audit({
        event: 'audit',
        requestId,
        caller: caller?.name ?? null,
        role: caller?.role ?? null,
        change,
        outcome,
      });
    try {
      const { name } = requireEditor(caller);
      if (!curate) throw new ExpectedError('FORBIDDEN', 'This service only reads.');
      await curate(change, name);
      note('stored');
    } catch (error) {
      note(error instanceof ExpectedError ? error.code : 'INTERNAL');
      throw error;
    }
    const target = getNamedType(info.returnType).name;
    const [node] = await readNodes(context, requestOf(context.model, info), target, [id]);
    return node;
  };
}

/** The resolvers of all mutations, by coordinate. */
export const mutations: ReadonlyMap<string, Resolver> = new Map(
  Object.entries(changes).map(([name, describe]) => [`Mutation.${name}`, changeGraph(describe)]),
);
