import { type Attributes, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { publicError } from '../http/publicError.ts';
import { nameOperations, traceApollo } from './traceApollo.ts';
import { traceGraph } from './traceGraph.ts';
import { traceRequests } from './traceRequests.ts';
import type { InSpan, Tracing } from './tracing.ts';

/** Marks a span as failed with its public code. The cause, which may be confidential, is in the log only. */
function noteFailure(span: Span, error: unknown): void {
  const { code } = publicError(error);
  span.setAttribute('error.type', code);
  span.setStatus({ code: SpanStatusCode.ERROR, message: code });
}

/**
 * Starts tracing (https://opentelemetry.io/docs/specs/otel/trace): an HTTP request is a span, each operation in it one
 * below, each statement one below that. `processor` takes the finished spans. The sampler, the service's name and other
 * attributes are those of OpenTelemetry's own variables, `OTEL_TRACES_SAMPLER`, `OTEL_SERVICE_NAME` and
 * `OTEL_RESOURCE_ATTRIBUTES`. Nothing global is set, so that several services of one process are traced apart.
 */
export function startTracing(processor: SpanProcessor): Tracing {
  const named = resourceFromAttributes({ 'service.name': 'entente' });
  const provider = new BasicTracerProvider({
    resource: named.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('entente');
  const contexts = new AsyncLocalStorageContextManager().enable();
  const inSpan: InSpan = async (name, { kind = SpanKind.INTERNAL, attributes, parent }, work) => {
    const above = parent ?? contexts.active();
    const span = tracer.startSpan(name, { kind, attributes: attributes as Attributes }, above);
    try {
      return await contexts.with(trace.setSpan(above, span), () => work(span));
    } catch (error) {
      noteFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  };
  return {
    graph: (graph) => traceGraph(graph, inSpan),
    apollo: (apollo) => traceApollo(apollo, inSpan),
    plugin: nameOperations(() => trace.getSpan(contexts.active())),
    requests: (answer) => traceRequests(answer, inSpan, new W3CTraceContextPropagator()),

    async stop() {
      contexts.disable();
      await provider.shutdown();
    },
  };
}
