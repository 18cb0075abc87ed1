import { counted } from '../../../model/counted.ts';
import { z } from 'zod';
import type { McpTensionsQuery } from '../../../generated/mcp.ts';
import { oneLine } from '../answerText.ts';
import { defineTool } from '../tool.ts';

/** `tensions`: claims that conflict. */
export const tensions = defineTool({
  name: 'tensions',
  description:
    'Lists pairs of claims that contradict, weaken or restate one another, in the whole graph or about one entity or fact, with both quotes.',
  input: () => ({
    about: z
      .string()
      .optional()
      .describe('A name or id of an entity, fact or article; without it everything.'),
    first: z.number().int().min(1).max(50).default(20).describe('How many at most.'),
    after: z.string().optional().describe('Only those after this cursor, which the page before ends with.'),
  }),
  operation: 'mcpTensions',
  write({ tensionPage: { totalCount, nodes, pageInfo } }: McpTensionsQuery, text) {
    text.say(`${String(nodes.length)} of ${counted(totalCount, 'tension')}:`);
    nodes.forEach(({ kind, why, left, right }, place) => {
      text.say(`${String(place + 1)}. ${kind}: ${oneLine(why)}`);
      for (const side of [left, right]) {
        text.title(side.fact);
        text.claim(side);
      }
    });
    if (pageInfo.hasNextPage) text.say(`More follow: pass after: ${JSON.stringify(pageInfo.endCursor)}.`);
  },
});
