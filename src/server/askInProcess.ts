import { ExpectedError } from '../errors.ts';
import type { Model } from '../model/buildModel.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { bindModel } from './bindModel.ts';
import type { Caller } from './auth/caller.ts';
import { type Answer, type Ask, askApollo } from './graphql/askApollo.ts';
import { createApollo } from './graphql/createApollo.ts';
import { makeContextWith } from './graphql/serverContext.ts';
import type { Log } from './http/writeLog.ts';
import { limits } from './limits/limits.ts';

/** The user of the command line counts as an editor. */
const operator: Caller = { name: 'command line', role: 'editor' };

/** The service without a port, for one process. */
export interface InProcess {
  /** Answers an operation as over HTTP. Throws ExpectedErrors, and a fault of the service with its cause. */
  ask(ask: Ask): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts the service without a port. Its caller is the operator, who may read everything; it changes nothing. */
export async function startInProcess(graph: Graph, model: Model): Promise<InProcess> {
  const causes: string[] = [];
  const log: Log = ({ cause }) => void causes.push(String(cause));
  const apollo = createApollo(bindModel(model), log, true);
  await apollo.start();
  const makeContext = makeContextWith(graph, model, { curate: undefined, audit: log });
  return {
    async ask(ask) {
      causes.length = 0;
      const signal = AbortSignal.timeout(limits.answerMs);
      try {
        return await askApollo(apollo, makeContext({ caller: operator, requestId: '', signal }), ask);
      } catch (error) {
        // The operator has no log to consult.
        if (error instanceof ExpectedError && error.code !== 'INTERNAL') throw error;
        throw new Error(causes.join('\n') || (error as Error).message, { cause: error });
      }
    },
    stop: () => apollo.stop(),
  };
}

/** Answers one operation in-process. */
export async function askInProcess(graph: Graph, model: Model, ask: Ask): Promise<Answer> {
  const service = await startInProcess(graph, model);
  try {
    return await service.ask(ask);
  } finally {
    await service.stop();
  }
}
