import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { GraphqlRequest } from '../graphql/answerGraphql.ts';
import { type McpSettings, createMcpServer } from './createMcpServer.ts';

/**
 * Answers one MCP message over streamable HTTP. There are no sessions, so any copy of the service may answer the next.
 */
export async function answerMcp(
  settings: McpSettings,
  { request, body }: GraphqlRequest,
  response: ServerResponse,
): Promise<void> {
  const server = createMcpServer(settings);
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    await transport.handleRequest(request, response, body?.value);
    await finished(response);
  } finally {
    await server.close();
  }
}
