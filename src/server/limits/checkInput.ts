import { type ASTNode, Kind, type ValueNode, visit } from 'graphql';
import { exceeded, limits } from './limits.ts';

const most = (value: number): string => String(value);

function refuse(where: string, what: string, limit: number): never {
  throw exceeded(
    'INPUT_EXCEEDED',
    `${where} may ${what.replace('#', most(limit))}. Ask for less in one request.`,
  );
}

function checkText(where: string, text: string): void {
  if (text.length > limits.inputText) refuse(where, 'hold texts of at most # characters', limits.inputText);
}

/** Refuses variables that are too many, too deep or too long. Walks without recursion: they may be nested 50,000 deep. */
export function checkVariables(variables: Readonly<Record<string, unknown>> | null | undefined): void {
  const open: { value: unknown; depth: number }[] = [{ value: variables ?? {}, depth: 0 }];
  let values = 0;
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, depth } = item;
    values += 1;
    if (values > limits.inputValues) refuse('Variables', 'hold # values', limits.inputValues);
    if (depth > limits.inputDepth) refuse('Variables', 'nest # deep', limits.inputDepth);
    if (typeof value === 'string') checkText('Variables', value);
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
}

const depthOf = (value: ValueNode): number => {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(depthOf));
  if (value.kind === Kind.OBJECT)
    return 1 + Math.max(0, ...value.fields.map((field) => depthOf(field.value)));
  return 0;
};

/** Refuses arguments written into the document that are too deep or too long; their number is that of its tokens. */
export function checkLiterals(document: ASTNode): void {
  visit(document, {
    Argument({ name, value }) {
      if (depthOf(value) > limits.inputDepth) refuse(`\`${name.value}\``, 'nest # deep', limits.inputDepth);
    },
    StringValue({ value }) {
      checkText('An argument', value);
    },
  });
}
