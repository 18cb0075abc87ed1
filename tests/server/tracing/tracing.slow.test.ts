import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { LogEntry } from '../../../src/server/http/writeLog.ts';
import { sendTraces } from '../../../src/server/tracing/sendTraces.ts';
import { startTracing } from '../../../src/server/tracing/startTracing.ts';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { startTestService } from '../../support/startTestService.ts';
import { until } from '../../support/until.ts';

afterAll(closeGraph);

/** Spans as lines, each below its parent, two spaces further in. */
function drawSpans(spans: readonly ReadableSpan[], parent?: string, indent = ''): string[] {
  return spans
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent)
    .flatMap((span) => [
      `${indent}${span.name}`,
      ...drawSpans(spans, span.spanContext().spanId, `${indent}  `),
    ]);
}

test('a request is a trace: HTTP, the operation, its statements', async () => {
  const exporter = new InMemorySpanExporter();
  const tracing = startTracing(new SimpleSpanProcessor(exporter));
  const service = await startTestService(tracing.graph(await loadedGraph()), model, { tracing });
  try {
    const one = 'query Buyers { contracts(first: 1, filter: { buyer: { name: ["India"] } }) { totalCount } }';
    const { errors } = await service.ask(one);
    expect(errors).toBeUndefined();
    await until(() => exporter.getFinishedSpans().some(({ name }) => name === 'POST /graphql'));
    const spans = exporter.getFinishedSpans();
    expect(drawSpans(spans).map((line) => line.replace(/read.*/, 'read'))).toEqual([
      'POST /graphql',
      '  query Buyers',
      ...spans.filter(({ name }) => name === 'neo4j read').map(() => '    neo4j read'),
    ]);
    const byName = (name: string) => spans.find((span) => span.name === name);
    expect(byName('POST /graphql')?.attributes).toMatchObject({ 'http.response.status_code': 200 });
    expect(byName('query Buyers')?.attributes).toMatchObject({ 'graphql.operation.type': 'query' });
    expect(byName('neo4j read')?.attributes['db.query.text']).toMatch(/MATCH|CALL/);
    expect(byName('POST /graphql')?.resource.attributes['service.name']).toBe('entente');
    expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain('India');
  } finally {
    await service.stop();
    await tracing.stop();
  }
});

test('a trace goes on from the client, and names the codes of what failed', async () => {
  const exporter = new InMemorySpanExporter();
  const tracing = startTracing(new SimpleSpanProcessor(exporter));
  const service = await startTestService(tracing.graph(await loadedGraph()), model, { tracing });
  try {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const send = (path: string) =>
      fetch(new URL(path, service.url), { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } });
    await send('/graphql?query={nothing}&secret=hunter2');
    await until(() => exporter.getFinishedSpans().some(({ name }) => name === 'GET /graphql'));
    const spans = exporter.getFinishedSpans();
    expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([traceId]));
    expect(spans.find(({ name }) => name === 'graphql')?.attributes).toMatchObject({
      'entente.errors': ['GRAPHQL_VALIDATION_FAILED'],
    });
    expect(JSON.stringify(spans.map(({ name, attributes }) => [name, attributes]))).not.toContain('hunter2');
  } finally {
    await service.stop();
    await tracing.stop();
  }
});

test('traces are sent to a collector; one that refuses them is told of in the log', async () => {
  const paths: string[] = [];
  let status = 200;
  const collector = createServer((request, response) => {
    paths.push(request.url ?? '');
    request
      .resume()
      .once('end', () => response.writeHead(status, { 'content-type': 'application/json' }).end('{}'));
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const logged: LogEntry[] = [];
  const traced = async () => {
    const tracing = sendTraces(`http://127.0.0.1:${String(port)}/`, (entry) => logged.push(entry));
    await tracing.graph(await loadedGraph()).read('RETURN 1');
    await tracing.stop();
  };
  try {
    await traced();
    expect([paths, logged]).toEqual([['/v1/traces'], []]);
    status = 400;
    await traced();
    expect(logged).toMatchObject([{ event: 'warning', code: 'TRACES_NOT_SENT' }]);
  } finally {
    collector.close();
    collector.closeAllConnections();
  }
});
