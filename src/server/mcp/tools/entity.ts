import { counted } from '../../../model/counted.ts';
import { z } from 'zod';
import type { McpEntityQuery } from '../../../generated/mcp.ts';
import { oneLine } from '../answerText.ts';
import { defineTool } from '../tool.ts';

/** `entity`: describes an entity. */
export const entity = defineTool({
  name: 'entity',
  description:
    'Describes an entity (a country, person, organization, weapon system, place …): its names, the articles that mention it, and the facts with most claims.',
  input: () => ({
    name: z.string().describe('A name, alias or code: "Norway", "Patriot", "NATO".'),
    first: z.number().int().min(1).max(25).default(10).describe('How many facts at most.'),
  }),
  operation: 'mcpEntity',
  write({ entity: found }: McpEntityQuery, text, { name }) {
    if (!found) {
      text.say(`Nothing is named “${oneLine(name)}”.`);
      return;
    }
    const also = found.aliases.length > 0 ? `, also called ${found.aliases.map(oneLine).join(', ')}` : '';
    text.say(`${oneLine(found.name)} (${found.id}): ${found.__typename}${also}.`);
    text.say(`Known from: ${found.origins.join(' and ')}.`);
    for (const { id, headline } of found.articles) text.say(`- Article “${oneLine(headline)}” (${id})`);
    const { totalCount, unassertedCount, nodes } = found.facts;
    text.say(
      `${String(nodes.length)} of ${counted(totalCount, 'fact')} that some source says are so; ${String(unassertedCount)} others are only threatened, feared, denied or left open (tool facts, input standing):`,
    );
    for (const fact of nodes) text.fact(fact);
  },
});
