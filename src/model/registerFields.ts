import { isEnumType, isObjectType } from 'graphql';
import type { Model } from './buildModel.ts';
import type { OwnField } from './ownFields.ts';
import { argumentOf } from './planField.ts';

/** The columns of a register of arms transfers, in the order of the SDL. */
export function registerColumns({ schema }: Model): readonly string[] {
  const columns = schema.getType('RegisterColumn');
  return isEnumType(columns) ? columns.getValues().map(({ name }) => name) : [];
}

/** The fields of a fact type that fill columns of a register, by column; empty for a type without rows in it. */
export function registerFields(model: Model, factType: string): ReadonlyMap<string, OwnField> {
  const type = model.schema.getType(factType);
  const fields = isObjectType(type) ? type.getFields() : {};
  return new Map(
    model.ownFields(factType).flatMap((own) => {
      const field = fields[own.name];
      const column = field && argumentOf(field, 'register', 'column');
      return typeof column === 'string' ? [[column, own] as const] : [];
    }),
  );
}
