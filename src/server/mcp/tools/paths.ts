import { counted } from '../../../model/counted.ts';
import { z } from 'zod';
import type { McpPathsQuery, Standing } from '../../../generated/mcp.ts';
import { type AnswerText, oneLine } from '../answerText.ts';
import { defineTool } from '../tool.ts';

type Hop = McpPathsQuery['paths'][number]['hops'][number];
type End = { id: string } | { name: string; id: string } | { title: string; standing: Standing; id: string };

function nameOf(end: End): string {
  if ('title' in end) return `“${oneLine(end.title)}” (${end.id}, standing ${end.standing})`;
  return 'name' in end ? `${oneLine(end.name)} (${end.id})` : end.id;
}

function writeHop({ from, to, role, forwards, certainty, claim }: Hop, text: AnswerText): void {
  const [fact, entity] = forwards ? [from, to] : [to, from];
  text.say(`- ${nameOf(entity)} is ${role} of ${nameOf(fact)}; ${certainty.toLowerCase()}:`);
  text.claim(claim);
}

/** `paths`: how two entities or facts are connected. */
export const paths = defineTool({
  name: 'paths',
  description:
    'Finds how two entities or facts are connected through asserted facts: shortest paths first, each hop with a supporting quote.',
  input: () => ({
    from: z.string().describe('A name or id of one end.'),
    to: z.string().describe('A name or id of the other.'),
    maxHops: z
      .number()
      .int()
      .min(1)
      .max(8)
      .default(6)
      .describe('Hops at most; from one entity to the next are two.'),
    first: z.number().int().min(1).max(10).default(3).describe('How many paths at most.'),
  }),
  operation: 'mcpPaths',
  write(data: McpPathsQuery, text) {
    if (data.paths.length === 0) text.say('No path was found.');
    data.paths.forEach(({ hops, weakest }, place) => {
      text.say(
        `Path ${String(place + 1)}: ${counted(hops.length, 'hop')}, the weakest ${weakest.toLowerCase()}.`,
      );
      for (const hop of hops) writeHop(hop, text);
    });
  },
});
