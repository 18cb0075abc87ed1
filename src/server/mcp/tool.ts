import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { GraphQLSchema } from 'graphql';
import { isEnumType } from 'graphql';
import { z } from 'zod';
import type { Answer } from '../graphql/askApollo.ts';
import { publicError, statusOf } from '../http/publicError.ts';
import { readSavedText } from '../graphql/savedOperation.ts';
import { type AnswerText, type MeaningOf, startText } from './answerText.ts';

/** Sends an operation to the service; throws an ExpectedError for an answer with errors. */
export type AskService = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** Shared by all tools: the service they query, the schema, and the meaning of its enum values. */
export interface ToolContext {
  ask: AskService;
  schema: GraphQLSchema;
  meaningOf: MeaningOf;
  /** Reports internal errors, which callers never see. */
  report: (error: unknown) => void;
}

/** Looks up the meaning of enum values in their descriptions. */
export function meaningsIn(schema: GraphQLSchema): MeaningOf {
  return (type, value) => {
    const found = schema.getType(type);
    return (isEnumType(found) && found.getValue(value)?.description) || '';
  };
}

/** The values of an enum of the schema, for a tool's description. */
export function valuesOf({ schema }: ToolContext, name: string): string {
  const type = schema.getType(name);
  return isEnumType(type)
    ? type
        .getValues()
        .map((value) => value.name)
        .join(', ')
    : '';
}

/** The input `standing` of several tools. */
export const standingInput = (context: ToolContext) =>
  z
    .array(z.string())
    .optional()
    .describe(
      `Standings to include; by default ASSERTED and CONTESTED, what some source says is so. All: ${valuesOf(context, 'Standing')}.`,
    );

/** A tool's result: text, or the code and message of an error, for the model to react to. */
export async function toolResult({ report }: ToolContext, write: () => Promise<string>) {
  try {
    return { content: [{ type: 'text' as const, text: await write() }] };
  } catch (error) {
    const { code, message } = publicError(error);
    if (statusOf(code) >= 500) report(error);
    return { isError: true, content: [{ type: 'text' as const, text: `${code}: ${message}` }] };
  }
}

/**
 * A tool that runs one operation of `operations/mcp/`, whose variables are the tool's inputs, and writes its answer
 * (`Data`, by the generated types) as text.
 */
export interface Tool<Input extends z.ZodRawShape, Data> {
  name: string;
  description: string;
  input: (context: ToolContext) => Input;
  operation: string;
  write: (data: Data, text: AnswerText, input: z.infer<z.ZodObject<Input>>) => void;
}

/** Registers a tool with a server. */
export type AddTool = (server: McpServer, context: ToolContext) => void;

/** Registers a tool. Its inputs are validated by type and then, as variables, by the service. */
export function defineTool<Input extends z.ZodRawShape, Data>(tool: Tool<Input, Data>): AddTool {
  const { name, description, operation, write } = tool;
  const query = readSavedText(`mcp/${operation}`);
  return (server, context) => {
    const inputs = z.strictObject(tool.input(context));
    server.registerTool<z.ZodObject, z.ZodObject>(
      name,
      { description, inputSchema: inputs, annotations: readOnly },
      (given) =>
        toolResult(context, async () => {
          const input = given as z.infer<typeof inputs>;
          const { data, extensions } = await context.ask(query, input);
          const text = startText(context.meaningOf);
          write(data as Data, text, input);
          return text.end(extensions?.hints ?? []);
        }),
    );
  };
}

/** Tools change nothing and read nothing outside the graph. */
export const readOnly = { readOnlyHint: true, openWorldHint: false };
