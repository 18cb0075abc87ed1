import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type TextMapPropagator,
  defaultTextMapGetter,
} from '@opentelemetry/api';
import type { AnswerRequest, InSpan } from './tracing.ts';

/**
 * Each HTTP request as a span, as https://opentelemetry.io/docs/specs/semconv/http says, below the client's where it
 * sends `traceparent`. The address' parameters are left out: they may hold a query.
 */
export function traceRequests(
  answer: AnswerRequest,
  inSpan: InSpan,
  propagator: TextMapPropagator,
): AnswerRequest {
  return (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const method = request.method ?? 'GET';
    const parent = propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter);
    const attributes = { 'http.request.method': method, 'url.path': path };
    return inSpan(`${method} ${path}`, { kind: SpanKind.SERVER, attributes, parent }, async (span) => {
      await answer(request, response);
      span.setAttributes({
        'http.response.status_code': response.statusCode,
        'entente.request_id': String(response.getHeader('x-request-id') ?? ''),
      });
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    });
  };
}
