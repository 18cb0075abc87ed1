import type { IncomingMessage, ServerResponse } from 'node:http';
import { browserGuide } from '../../cypher/browserGuide.ts';
import { browserStyle } from '../../cypher/browserStyle.ts';
import type { Model } from '../../model/buildModel.ts';
import { readStatements } from '../../neo4j/readStatements.ts';

/** Answers a path if it is one of these files, and returns whether it did. */
export type AnswerBrowser = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves Neo4j Browser's guide and style sheet. Browser, on another origin, fetches both without a key: they contain nothing of
 * the graph, only what is in docs/graph.md and cypher/analysis.
 */
export function answerBrowser(model: Model): AnswerBrowser {
  const files: Readonly<Record<string, { type: string; make: () => string }>> = {
    '/neo4j-browser/guide.html': {
      type: 'text/html',
      make: () => browserGuide(readStatements('analysis')),
    },
    '/neo4j-browser/style.grass': { type: 'text/plain', make: () => browserStyle(model) },
  };
  return (path, { method }, response) => {
    const file = files[path];
    if (!file || (method !== 'GET' && method !== 'HEAD')) return false;
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-cache',
    });
    response.end(method === 'HEAD' ? undefined : file.make());
    return true;
  };
}
