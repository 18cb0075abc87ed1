import { type GraphQLFieldResolver, type GraphQLSchema, getNamedType } from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { hasDirective, isStored } from '../../model/planField.ts';
import { readNodes } from '../../execute/readNodes.ts';
import { requestOf } from '../../execute/readRoot.ts';
import { type Caller, type Role, includesRole } from '../auth/caller.ts';
import type { ServerContext } from '../graphql/serverContext.ts';

type Values = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<unknown, ServerContext, Values>;

/**
 * Throws UNAUTHENTICATED for an anonymous caller and FORBIDDEN where another role is needed: on any host, a write needs
 * the role `editor`, or `contributor` where the SDL marks it so.
 */
function requireRole(caller: Caller | null | undefined, needed: Role): Caller {
  if (!caller)
    throw new ExpectedError(
      'UNAUTHENTICATED',
      'A change needs an API key or a token: send `authorization: Bearer …`.',
    );
  if (!includesRole(caller.role, needed))
    throw new ExpectedError(
      'FORBIDDEN',
      `A change needs the role ${needed}, but ${caller.name} is a ${caller.role}.`,
    );
  return caller;
}

/**
 * The resolver of every mutation: requires a role, stores the change, and reads back what changed. Every attempt is a
 * line of the audit log: who, what, how it ended, and the request's id.
 */
const changeGraph: Resolver = async (_source, values, context, info) => {
  const { caller, curate, requestId, audit } = context;
  const change = { name: info.fieldName, ...values };
  const note = (outcome: string): void =>
    audit({
      event: 'audit',
      requestId,
      caller: caller?.name ?? null,
      role: caller?.role ?? null,
      change,
      outcome,
    });
  let answer: object;
  try {
    const field = info.parentType.getFields()[info.fieldName];
    const isOpen = field !== undefined && hasDirective(field, 'contributors');
    const { name, role } = requireRole(caller, isOpen ? 'contributor' : 'editor');
    if (!curate) throw new ExpectedError('FORBIDDEN', 'This service only reads.');
    context.bookmark = undefined;
    answer = await curate(info.fieldName, values, name, !includesRole(role, 'editor'), (bookmark) => {
      context.bookmark = bookmark;
    });
    note('stored');
  } catch (error) {
    note(error instanceof ExpectedError ? error.code : 'INTERNAL');
    throw error;
  }
  const target = getNamedType(info.returnType);
  if (!isStored(target)) return answer;
  const { id } = answer as { id: string };
  const [node] = await readNodes(context, requestOf(context, info), target.name, [id]);
  return node;
};

/** The resolvers of all mutations, by coordinate. */
export const mutationsOf = (schema: GraphQLSchema): Map<string, Resolver> =>
  new Map(
    Object.keys(schema.getMutationType()?.getFields() ?? {}).map((name) => [`Mutation.${name}`, changeGraph]),
  );
