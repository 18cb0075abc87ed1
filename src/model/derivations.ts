import { type ConstDirectiveNode, getNamedType } from 'graphql';
import type { OwnField } from './ownFields.ts';
import { type Parent, argumentOf } from './planField.ts';

/** A derived edge: a direct relationship that follows from facts of one type. */
export interface Derivation {
  edge: string;
  factType: string;
  from: string;
  to: string;
}

/** The edges that a type derives, from its `@derives` directives. */
export function derivationsOf(type: Parent): Derivation[] {
  const text = (directive: ConstDirectiveNode, name: string): string => {
    const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
    return value && 'value' in value ? String(value.value) : '';
  };
  return (type.astNode?.directives ?? [])
    .filter(({ name }) => name.value === 'derives')
    .map((directive) => ({
      edge: text(directive, 'edge'),
      factType: type.name,
      from: text(directive, 'from'),
      to: text(directive, 'to'),
    }));
}

/** Throws if a derivation names something that is not a role of its fact type. */
export function checkDerivations(
  derivations: readonly Derivation[],
  ownFields: (factType: string) => readonly OwnField[],
): void {
  for (const { edge, factType, from, to } of derivations) {
    for (const role of [from, to]) {
      if (!ownFields(factType).some(({ name, plan }) => name === role && plan.kind === 'role')) {
        throw new Error(`${factType}: @derives(edge: ${edge}) names ${role}, which is not a role of it.`);
      }
    }
  }
}

/** The concrete types at either end of a derived edge, from the fields that follow it. */
export function readEdgeEnds(
  types: readonly Parent[],
  edge: string,
  concreteTypes: (type: string) => readonly string[],
): { from: Set<string>; to: Set<string> } {
  const from = new Set<string>();
  const to = new Set<string>();
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      if (argumentOf(field, 'follows', 'edge') !== edge) continue;
      const target = getNamedType(field.type).name.replace(/Connection$/, '');
      const ends = [concreteTypes(type.name), concreteTypes(target)];
      if (argumentOf(field, 'follows', 'backwards') === true) ends.reverse();
      for (const name of ends[0] ?? []) from.add(name);
      for (const name of ends[1] ?? []) to.add(name);
    }
  }
  return { from, to };
}
