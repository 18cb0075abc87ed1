import type { Attributes, Context, Span, SpanKind } from '@opentelemetry/api';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestListener } from 'node:http';
import type { Graph } from '../../neo4j/openGraph.ts';
import type { Answers, ServerContext } from '../graphql/serverContext.ts';

/** Runs work in a span below the current one, or below `parent`. A rejection marks the span as failed. */
export type InSpan = <T>(
  name: string,
  options: { kind?: SpanKind; attributes?: Attributes; parent?: Context },
  work: (span: Span) => Promise<T>,
) => Promise<T>;

/** Answers a request. */
export type AnswerRequest = (...request: Parameters<RequestListener>) => Promise<void>;

/** Traces of one service; see `startTracing`. */
export interface Tracing {
  /** The same graph; its reads and writes are spans. */
  graph(graph: Graph): Graph;
  /** The same answers; each operation is a span. */
  apollo(apollo: Answers): Answers;
  /** The same handler; each request is a span, below that of the client that names one in `traceparent`. */
  requests(answer: AnswerRequest): AnswerRequest;
  /** Names the spans of operations. */
  plugin: ApolloServerPlugin<ServerContext>;
  /** Sends the finished spans not sent yet. */
  stop(): Promise<void>;
}
