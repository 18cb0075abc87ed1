import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { type FtmMapping, ftmMappings } from '../../model/ftmMapping.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import type { Citation, ReferenceItem } from '../writeReference.ts';
import type { FtmEntity } from './ftmEntity.ts';
import { fromFtmId } from './ftmId.ts';

/** How an entity is imported: our id, and the mapping of its type. */
export interface ReadAs {
  id: string;
  mapping: FtmMapping;
}

/**
 * Chooses how to import an entity: our own by its id, others as the first type that has its schema and is not export-only.
 * Null if no type fits. Pure.
 */
export function readAs(model: Model, types: readonly string[], { id, schema }: FtmEntity): ReadAs | null {
  const candidates = types
    .flatMap((type) => ftmMappings(model).get(type) ?? [])
    .filter((mapping) => mapping.schema === schema);
  const own = fromFtmId(id);
  if (own !== null && ftmMappings(model).has(typeOfId(own))) {
    const mapping = candidates.find(({ type }) => type === typeOfId(own));
    return mapping ? { id: own, mapping } : null;
  }
  const mapping = candidates.find(({ oneWay }) => !oneWay);
  return mapping ? { id: `${mapping.type}:${id}`, mapping } : null;
}

/** The citation of an entity that has a page of its own, or a date of retrieval. */
export function citationOf({ properties }: FtmEntity, ofFile: Citation): Citation | undefined {
  const { sourceUrl: [url] = [], retrievedAt: [retrieved] = [] } = properties;
  const own = {
    ...ofFile,
    ...(url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) && { url }),
    ...(retrieved !== undefined && { retrieved: retrieved.slice(0, 'yyyy-mm-dd'.length) }),
  };
  return own.url === ofFile.url && own.retrieved === ofFile.retrieved ? undefined : own;
}

/** A thing for a reference file; null if it has no name. Pure. */
export function readThing(
  entity: FtmEntity,
  { id, mapping }: ReadAs,
  ofFile: Citation,
): ReferenceItem | null {
  const scalars: Record<string, string> = {};
  const names = new Set<string>();
  for (const { field, name, as } of mapping.properties) {
    const values = (entity.properties[name] ?? []).filter((value) => value.trim() !== '');
    const [first] = values;
    if (field === 'name' || field === 'aliases') for (const value of values) names.add(value);
    else if (first !== undefined && values.length === 1)
      scalars[field] = as === 'CODE' ? first.toUpperCase() : first;
  }
  const [name, ...others] = names;
  if (name === undefined) return null;
  const citation = citationOf(entity, ofFile);
  return {
    [inCamelCase(mapping.type)]: {
      id,
      name,
      ...scalars,
      ...(mapping.when && { [mapping.when.field]: mapping.when.value }),
      ...(others.length > 0 && { names: others.map((text) => ({ text })) }),
      ...(citation && { citation }),
    },
  };
}
