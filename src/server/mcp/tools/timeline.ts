import { counted } from '../../../model/counted.ts';
import { z } from 'zod';
import type { McpTimelineQuery } from '../../../generated/mcp.ts';
import { defineTool, standingInput } from '../tool.ts';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'must be a day like 2021-12-31');

/** `timeline`: facts by date. */
export const timeline = defineTool({
  name: 'timeline',
  description:
    'Shows what happened when, in the whole graph or about one entity: facts within a year of one another in order, long or open spans, and facts without a date.',
  input: (context) => ({
    about: z.string().optional().describe('A name or id of an entity; without it everything.'),
    from: day.optional().describe('The first day, YYYY-MM-DD.'),
    to: day.optional().describe('The last day, YYYY-MM-DD.'),
    standing: standingInput(context),
  }),
  operation: 'mcpTimeline',
  write(data: McpTimelineQuery, text) {
    const { dated, ranged, undated } = data.timeline;
    const lanes = { 'Dated, in order': dated, 'Long or open spans': ranged, 'Without a date': undated };
    for (const [heading, facts] of Object.entries(lanes)) {
      text.say(`${heading}: ${counted(facts.length, 'fact')}.`);
      for (const fact of facts) text.fact(fact);
    }
  },
});
