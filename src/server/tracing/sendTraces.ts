import { DiagLogLevel, diag } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Log } from '../http/writeLog.ts';
import { startTracing } from './startTracing.ts';
import type { Tracing } from './tracing.ts';

/**
 * Sends traces to a collector (OTLP over HTTP) at this URL, given without its path. Spans wait in a bounded queue; those that
 * an unavailable collector does not take are dropped, which is logged.
 */
export function sendTraces(collector: string, log: Log): Tracing {
  const warn = (...words: unknown[]): void =>
    log({ event: 'warning', code: 'TRACES_NOT_SENT', cause: words.map(String).join(' ') });
  const silent = (): void => undefined;
  diag.setLogger(
    { error: warn, warn, info: silent, debug: silent, verbose: silent },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const url = `${collector.replace(/\/$/, '')}/v1/traces`;
  const tracing = startTracing(new BatchSpanProcessor(new OTLPTraceExporter({ url })));
  return { ...tracing, stop: () => tracing.stop().catch(warn) };
}
