import { SpanKind } from '@opentelemetry/api';
import type { Graph } from '../../neo4j/openGraph.ts';
import type { InSpan } from './tracing.ts';

/** Characters of a statement in a span: composed ones are long, and their beginning shows what they read. */
const statementCharacters = 2_000;

/** As https://opentelemetry.io/docs/specs/semconv/database says. Statements hold parameters only, never a caller's values. */
const attributesOf = (text: string, operation: string): Record<string, string> => ({
  'db.system.name': 'neo4j',
  'db.operation.name': operation,
  'db.query.text': text.slice(0, statementCharacters),
});

/**
 * A graph whose statements are spans. A span ends with the answer: it covers the wait for a place and, for look-ups,
 * the wait for others that share the statement.
 */
export function traceGraph(graph: Graph, inSpan: InSpan): Graph {
  const kind = SpanKind.CLIENT;
  const traced = <T>(operation: string, text: string, work: () => Promise<T>): Promise<T> =>
    inSpan(`neo4j ${operation}`, { kind, attributes: attributesOf(text, operation) }, work);
  return {
    ...graph,
    read: (text, ...rest) => traced('read', text, () => graph.read(text, ...rest)),
    readByIds: (text, ...rest) => traced('read', text, () => graph.readByIds(text, ...rest)),
    scan: (text, ...rest) => traced('read', text, () => graph.scan(text, ...rest)),
    write: (work, onStored) =>
      inSpan('neo4j transaction', { kind, attributes: { 'db.system.name': 'neo4j' } }, () =>
        graph.write(
          (run) => work((text, parameters) => traced('write', text, () => run(text, parameters))),
          onStored,
        ),
      ),
  };
}
