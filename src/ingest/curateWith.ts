import { ExpectedError } from '../errors.ts';
import type { Graph, OnStored, Run } from '../neo4j/openGraph.ts';
import type { Model } from '../model/buildModel.ts';
import { type OwnArticles, addArticle } from './add/addArticle.ts';
import type { AddRequest } from './add/openRequest.ts';
import { changed, referTo, answerAdded } from './answerChange.ts';
import type { ClaimRequest } from './claims/claimRequest.ts';
import { makeClaim } from './claims/makeClaim.ts';
import { amendClaim, removeClaim } from './claims/amendClaim.ts';
import type { Amendment } from './claims/amendRequest.ts';
import type { Seen } from './decisions/checkVersion.ts';
import { decide } from './decisions/decide.ts';
import type { Decider } from './decisions/decision.ts';
import { checkMerge, checkSplit } from './decisions/merging.ts';
import { undo } from './decisions/undo.ts';
import { type Description, addEntity, amendEntity } from './entities/nameEntity.ts';

type Values = Readonly<Record<string, unknown>>;

/** The caller, and whether their claims are only proposals. */
type Curator = Decider & { isProposal: boolean };

/** Stores one kind of change and returns the mutation's result: a reference, or an object that holds such. */
type Change = (graph: Graph, model: Model, values: Values, decider: Curator) => Promise<object>;

const merge =
  (what: 'ENTITIES' | 'FACTS'): Change =>
  async (graph, model, values, decider) => {
    const { keep, merge: target } = values as { keep: string; merge: string };
    const kind = `MERGE_${what}`;
    const check = (run: Run) => checkMerge(run, model, what, { keep, merge: target });
    return changed(graph, await decide(graph, model, { kind, target, after: keep, ...decider }, check));
  };

const split =
  (kind: 'SPLIT_ENTITY' | 'SPLIT_FACT'): Change =>
  async (graph, model, values, decider) => {
    const target = values.id as string;
    const check = (run: Run) => checkSplit(run, target);
    return changed(graph, await decide(graph, model, { kind, target, after: target, ...decider }, check));
  };

/** Every mutation by its name in the SDL. */
const changes: Readonly<Record<string, Change>> = {
  async setPublicationDate(graph, model, { article, date = null }, decider) {
    const target = article as string;
    await decide(graph, model, { kind: 'SET_PUBLICATION_DATE', target, after: date, ...decider });
    return referTo(target);
  },
  async setAccess(graph, model, { article, access = null }, decider) {
    const target = article as string;
    return changed(
      graph,
      await decide(graph, model, { kind: 'SET_ACCESS', target, after: access, ...decider }),
    );
  },
  async reviewClaim(graph, model, { id, review, ifVersion }, decider) {
    const target = id as string;
    const seen = ifVersion as Seen;
    await decide(graph, model, { kind: 'REVIEW_CLAIM', target, after: review, seen, ...decider });
    return referTo(target);
  },
  async makeClaim(graph, model, { input }, { isProposal, ...decider }) {
    const review = isProposal ? 'PENDING' : 'ACCEPTED';
    return changed(graph, await makeClaim(graph, model, input as ClaimRequest, { review, ...decider }));
  },
  async amendClaim(graph, model, { id, input, ifVersion }, decider) {
    const seen = { id: id as string, version: ifVersion as Seen };
    return changed(graph, await amendClaim(graph, model, seen, input as Amendment, decider));
  },
  async removeClaim(graph, model, { id, ifVersion }, decider) {
    const seen = { id: id as string, version: ifVersion as Seen };
    return changed(graph, await removeClaim(graph, model, seen, decider));
  },
  async addEntity(graph, model, { input, id }, decider) {
    const described = { input: input as Description, id: id as string | null | undefined };
    return changed(graph, await addEntity(graph, model, described, decider));
  },
  async amendEntity(graph, model, { input, id, drop }, decider) {
    const names = (drop ?? []) as readonly string[];
    const described = { input: input as Description, id: id as string, drop: names };
    return changed(graph, await amendEntity(graph, model, described, decider));
  },
  async removeArticle(graph, model, { id }, decider) {
    const target = id as string;
    return changed(
      graph,
      await decide(graph, model, { kind: 'REMOVE_ARTICLE', target, after: 'REMOVED', ...decider }),
    );
  },
  mergeEntities: merge('ENTITIES'),
  mergeFacts: merge('FACTS'),
  splitEntity: split('SPLIT_ENTITY'),
  splitFact: split('SPLIT_FACT'),
  undo: async (graph, model, { decision }, decider) =>
    changed(graph, await undo(graph, model, decision as string, decider)),
};

/** What changes need from the service beside the graph. */
export interface Means {
  /** Reads an article by its id, by readers as the SDL has them. */
  read?(article: string, readers: string): Promise<void>;
  /** The folder for added articles, or why none can be added. */
  articles?: OwnArticles | string;
}

/** Who reads where a request says nothing. */
const byRules = 'RULES';

const refuseToRead = (): Promise<never> =>
  Promise.reject(new ExpectedError('ENGINE_MISSING', 'This service has no reader: run npx entente read.'));

/** Reads an article that was just added, where that was asked for. Gives why it was not read. */
async function readAdded(
  read: NonNullable<Means['read']>,
  article: string,
  readers: string,
): Promise<string | null> {
  try {
    await read(article, readers);
    return null;
  } catch (error) {
    if (error instanceof ExpectedError) return error.message;
    throw error;
  }
}

/** Makes what adds articles, one after the other: two of one text are one. */
function adder(model: Model, { articles, read = refuseToRead }: Means) {
  let last: Promise<unknown> = Promise.resolve();
  return async (graph: Graph, request: AddRequest, decider: Decider): Promise<object> => {
    if (articles === undefined || typeof articles === 'string')
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `${articles ?? 'This service has no folder of its own articles'}: add the text with npx entente add, and load it.`,
      );
    const adding = last.then(() => addArticle(graph, model, articles, request, decider));
    last = adding.catch(() => undefined);
    const added = await adding;
    const unread =
      request.read === true ? await readAdded(read, added.article, request.readers ?? byRules) : null;
    return answerAdded(graph, added, unread);
  };
}

/**
 * The one function through which the server changes the graph: it is handed over at the start, so that the server need
 * not know how articles are stored. Takes a mutation's name and arguments, the name of who asks for it, and whether what
 * that makes is only proposed; gives what it answers when the change is stored. Throws
 * BAD_USER_INPUT, DATA_INVALID and CONFLICT.
 */
export const curateWith = (graph: Graph, model: Model, means: Means = {}) => {
  const { read = refuseToRead } = means;
  const add = adder(model, means);
  return async (
    name: string,
    values: Values,
    who: string,
    isProposal = false,
    onStored?: OnStored,
  ): Promise<object> => {
    if (name === 'readArticle') {
      await read(values.article as string, (values.readers ?? byRules) as string);
      return referTo(values.article as string);
    }
    const decider = { who, why: (values.reason ?? null) as string | null };
    const noting: Graph = onStored ? { ...graph, write: (work) => graph.write(work, onStored) } : graph;
    if (name === 'addArticle') {
      const request = values.input as AddRequest;
      // What reads it stores by ways of its own: the last bookmark is not known then.
      return add(request.read === true ? graph : noting, request, decider);
    }
    const change = changes[name];
    if (!change) throw new Error(`Mutation.${name} has no entry in curateWith.ts.`);
    return change(noting, model, values, { ...decider, isProposal });
  };
};
