import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { parse, print } from 'graphql';
import { z } from 'zod';
import { operationNames, readOperation } from '../../graphql/savedOperation.ts';
import { type MeaningOf, startText } from '../answerText.ts';
import { type ToolContext, readOnly, toolResult } from '../tool.ts';
import { withStandings } from '../withStandings.ts';

const operations = operationNames().map(readOperation);

/** The values of a field anywhere in an answer, each once. */
function valuesAt(value: unknown, field: string): string[] {
  const found = new Set<string>();
  JSON.stringify(value, (key, each: unknown) => {
    if (key === field && typeof each === 'string') found.add(each);
    return each;
  });
  return [...found];
}

function writeAnswer(data: unknown, hints: readonly string[], meaningOf: MeaningOf): string {
  const text = startText(meaningOf);
  text.say('The answer as JSON; “cite” is a footnote, and a fact is only as sure as its “standing”:');
  text.say(JSON.stringify(data, null, 1));
  for (const [type, field] of [
    ['Standing', 'standing'],
    ['Modality', 'modality'],
  ] as const)
    for (const value of valuesAt(data, field)) text.say(`${field} ${value}: ${meaningOf(type, value)}`);
  return text.end(hints);
}

/** `saved_operation`: the operations in `operations/`, which users have, too. */
export function savedOperation(server: McpServer, context: ToolContext): void {
  const { ask, schema, meaningOf } = context;
  const listed = operations.map(({ name, about, declared }) => {
    const variables = declared.map((each) => `${each.name}: ${each.type}`).join(', ');
    return `- ${name}(${variables}): ${about}`;
  });
  server.registerTool(
    'saved_operation',
    {
      description: `Asks one of the service's saved questions and answers in JSON:\n${listed.join('\n')}`,
      inputSchema: {
        name: z.enum(operationNames()).describe('Which question.'),
        variables: z
          .record(z.string(), z.unknown())
          .default({})
          .describe('Its variables; things by name or id.'),
      },
      annotations: readOnly,
    },
    ({ name, variables }) =>
      toolResult(context, async () => {
        const query = print(withStandings(schema, parse(readOperation(name).text)));
        const { data, extensions } = await ask(query, variables);
        return writeAnswer(data, extensions?.hints ?? [], meaningOf);
      }),
  );
}
