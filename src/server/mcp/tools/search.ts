import { counted } from '../../../model/counted.ts';
import { z } from 'zod';
import type { McpSearchQuery } from '../../../generated/mcp.ts';
import { type AnswerText, oneLine } from '../answerText.ts';
import { defineTool, standingInput } from '../tool.ts';

type Node = McpSearchQuery['search'][number]['node'];

function writeNode(node: Node, matched: string, text: AnswerText): void {
  if ('claims' in node) text.fact(node);
  else if ('fact' in node) {
    text.title(node.fact);
    text.claim(node);
  } else if ('articleClaims' in node)
    text.say(
      `- ${oneLine(node.name)} (${node.id}): ${node.__typename}, ${counted(node.articleClaims, 'claim')} of articles`,
    );
  else if ('headline' in node) text.say(`- Article “${oneLine(node.headline)}” (${node.id})`);
  else if ('number' in node) {
    text.say(
      `- Sentence ${String(node.number)} of “${oneLine(node.article.headline)}” (${node.article.id}), which no claim quotes:`,
    );
    text.source(matched);
  } else text.say(`- ${node.id}`);
}

/** `search`: full-text search. */
export const search = defineTool({
  name: 'search',
  description:
    'Finds entities by name, alias or code, facts by title, and claims and sentences by their words. Start here if you do not know the exact name.',
  input: (context) => ({
    text: z.string().describe('Words to look for; there is no query syntax.'),
    first: z.number().int().min(1).max(50).default(10).describe('How many hits at most.'),
    standing: standingInput(context),
  }),
  operation: 'mcpSearch',
  write(data: McpSearchQuery, text) {
    text.say(`${counted(data.search.length, 'hit')}, the best first.`);
    for (const hit of data.search) writeNode(hit.node, hit.text, text);
  },
});
