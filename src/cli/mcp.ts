import type { Command } from 'commander';
import { readModel } from '../model/readModel.ts';
import { startInProcess } from '../server/askInProcess.ts';
import { describeError } from '../server/http/writeLog.ts';
import { log, withGraph } from './withGraph.ts';

/** Serves the Model Context Protocol on standard input and output until the input ends. */
async function serve(): Promise<void> {
  // Loaded only here: the SDK takes most of a second.
  const [{ StdioServerTransport }, { createMcpServer }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('../server/mcp/createMcpServer.ts'),
  ]);
  await withGraph(async (graph) => {
    const model = readModel();
    const service = await startInProcess(graph, model);
    const server = createMcpServer({
      schema: model.schema,
      ask: (query, variables) => service.ask({ query, variables }),
      report: (error) => log(describeError(error)),
    });
    const ended = new Promise<void>((resolve) => {
      process.stdin.once('end', resolve);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await server.connect(new StdioServerTransport());
    log('Serving MCP on standard input and output.');
    await ended;
    await server.close();
    await service.stop();
  });
}

/** Adds `entente mcp`. */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .description('Serve the graph to a language model over MCP, on standard input and output.')
    .action(serve);
}
