import { type FieldNode, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import type { FieldPlan } from '../../model/planField.ts';
import { type Column, type Composition, collectFields } from './composition.ts';
import type { Findings } from './findings.ts';
import { fitsType } from './fitsType.ts';
import { nodeId } from './rowKeys.ts';

/** Columns as one list expression, decoded into an object by key. */
export function listOf(columns: ReadonlyMap<string, Column>): Column {
  const entries = [...columns];
  return {
    text: `[${entries.map(([, { text }]) => text).join(', ')}]`,
    decode(value) {
      const values = value as readonly unknown[];
      const row: Record<string, unknown> = {};
      for (const [position, [key, column]] of entries.entries()) row[key] = column.decode(values[position]);
      return row;
    },
  };
}

/** `__typename`, where the type is known in advance. */
export const typeColumn = (name: string): Column => ({ text: 'null', decode: () => name });

/** A column that notes values which do not fit their field's type. */
export function judged(findings: Findings, type: GraphQLOutputType, { text, decode }: Column): Column {
  const fits = fitsType(type);
  return {
    text,
    decode(value) {
      const decoded = decode(value);
      if (!fits(decoded)) findings.isDoubtful = true;
      return decoded;
    },
  };
}

/** A value object such as Money; null when its main property is null. */
export function composeValue(
  composition: Composition,
  plan: FieldPlan & { kind: 'value' },
  type: string,
  nodes: readonly FieldNode[],
  variable: string,
): Column {
  const columns = new Map<string, Column>();
  const fields = (composition.model.schema.getType(type) as GraphQLObjectType).getFields();
  for (const [key, [node]] of collectFields(
    composition,
    type,
    nodes.map((each) => each.selectionSet),
  )) {
    const name = node?.name.value ?? '';
    if (name === '__typename') columns.set(key, typeColumn(type));
    const part = plan.parts[name];
    const field = fields[name];
    if (part && field)
      columns.set(
        key,
        judged(composition.findings, field.type, part.codec.fromStore(`${variable}.${part.property}`)),
      );
  }
  const { text, decode } = listOf(columns);
  return {
    text: `CASE WHEN ${variable}.${plan.property} IS NULL THEN null ELSE ${text} END`,
    // Keyed by response key, like a row, so that aliases work.
    decode: (value) => (value === null ? null : { ...(decode(value) as object), [nodeId]: '' }),
  };
}
