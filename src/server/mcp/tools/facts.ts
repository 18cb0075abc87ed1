import { counted } from '../../../model/counted.ts';
import { z } from 'zod';
import type { McpFactsQuery } from '../../../generated/mcp.ts';
import { oneLine } from '../answerText.ts';
import { defineTool, standingInput, valuesOf } from '../tool.ts';

/** `facts`: facts about one entity, with quotes. */
export const facts = defineTool({
  name: 'facts',
  description:
    'Lists facts in which an entity has a role, with their standings and supporting quotes. By default only facts that some source asserts; the input standing widens it.',
  input: (context) => ({
    about: z.string().describe('A name, alias or code of the entity.'),
    types: z
      .array(z.string())
      .optional()
      .describe(`Only facts of these types: ${valuesOf(context, 'FactType')}.`),
    role: z.string().optional().describe('Only facts in which it has this role, a field name such as buyer.'),
    standing: standingInput(context),
    first: z.number().int().min(1).max(25).default(10).describe('How many at most.'),
    after: z.string().optional().describe('Only facts after this cursor, which the page before ends with.'),
  }),
  operation: 'mcpFacts',
  write({ entity: found }: McpFactsQuery, text, { about, standing }) {
    if (!found) {
      text.say(`Nothing is named “${oneLine(about)}”.`);
      return;
    }
    const { totalCount, unassertedCount, nodes, pageInfo } = found.facts;
    text.say(`${String(nodes.length)} of ${counted(totalCount, 'fact')} about ${oneLine(found.name)}:`);
    for (const fact of nodes) text.fact(fact);
    if (pageInfo.hasNextPage) text.say(`More follow: pass after: ${JSON.stringify(pageInfo.endCursor)}.`);
    if (!standing && unassertedCount > 0)
      text.say(
        `${String(unassertedCount)} more are only threatened, feared, denied or left open: name their standing to see them.`,
      );
  },
});
