import { stringify } from 'yaml';
import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import type { OwnField } from '../../model/ownFields.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import type { FoundName } from './findNames.ts';

/** A fact type as prose names it: `Contract` by “contract” or “contracts”. */
function isNamed(model: Model, type: string, text: string): boolean {
  const lists = Object.values(model.schema.getQueryType()?.getFields() ?? {});
  const list = lists.find((field) => String(field.type) === `${type}Connection!`);
  const words = [inCamelCase(type), list?.name].filter((name) => name !== undefined);
  return new RegExp(`\\b(${words.join('|')})\\b`, 'i').test(text);
}

/**
 * Three fact types for examples: first those that the text names, then those whose identifying roles the entities found
 * could all fill, most roles first.
 */
function likelyTypes(model: Model, names: readonly FoundName[], text: string): string[] {
  const found = new Set(names.flatMap(({ entities }) => entities.map(typeOfId)));
  const roles = (type: string): OwnField[] => model.ownFields(type).filter(({ identifies }) => identifies);
  const isFilled = (type: string): boolean =>
    roles(type).length > 1 &&
    roles(type).every((role) => model.concreteTypes(role.type).some((each) => found.has(each)));
  const named = new Set(model.factTypes.filter((type) => isNamed(model, type, text)));
  return model.factTypes
    .filter((type) => named.has(type) || isFilled(type))
    .sort(
      (a, b) =>
        Number(named.has(b)) - Number(named.has(a)) || roles(b).length - roles(a).length || (a < b ? -1 : 1),
    )
    .slice(0, 3);
}

/** One claim of a type as an example in the short form, with the names that were found in its roles. */
function exampleOf(model: Model, type: string, names: readonly FoundName[], text: string): string {
  const used = new Set<string>();
  const roles = model.ownFields(type).flatMap((field) => {
    if (field.plan.kind !== 'role') return [];
    const kinds = model.concreteTypes(field.type);
    const found = names.find(({ entities: [id = ''] }) => kinds.includes(typeOfId(id)) && !used.has(id));
    const [id] = found?.entities ?? [];
    if (!found || !id) return [];
    used.add(id);
    return [[field.name, text.slice(found.start, found.end)] as const];
  });
  const claim = { quote: 'words of the text that say so', ...Object.fromEntries(roles) };
  return stringify([{ [inCamelCase(type)]: claim }]);
}

/** An example claim in the short form, as YAML, for each likely fact type of a text. Pure. */
export const exampleClaims = (model: Model, text: string, names: readonly FoundName[]): string[] =>
  likelyTypes(model, names, text).map((type) => exampleOf(model, type, names, text));
