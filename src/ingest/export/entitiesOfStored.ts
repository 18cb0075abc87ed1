import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import { type Written, citationOf, isSame } from './citations.ts';
import { known } from './describeStored.ts';
import type { Stored, StoredSource } from './storedSource.ts';

/** The scalars that a source gives an entity, in the form of files. */
function codesOf(model: Model, type: string, codes: Stored | undefined): Written {
  if (!codes) return {};
  const names = new Set(Object.keys(codes));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      if (!model.isPlanned(type, name)) return [];
      const plan = model.plan(type, name);
      if (plan.kind !== 'property' || name === 'id') return [];
      const value = codes[`${name}Exact`] ?? codes[name];
      return [[name, Array.isArray(value) ? value : String(value)]];
    }),
  );
}

/** An entity in the form of files, as one source describes it. `ofFile` is the citation of the whole file. */
function entityOf(model: Model, stored: StoredSource, id: string, ofFile: Written | undefined): Written {
  const same = stored.sameAs.find(({ from }) => from === id);
  const ofSame = same && citationOf(same);
  // Names inherit the entity's citation, if it has one.
  const own = isSame(ofSame, ofFile) ? undefined : ofSame;
  const names = stored.names
    .filter(({ entity }) => entity === id)
    .map((name) => {
      const citation = citationOf(name);
      const kind = name.kind === 'ALIAS' ? undefined : name.kind;
      return known({
        text: name.text,
        kind,
        citation: isSame(citation, own ?? ofFile) ? undefined : citation,
      });
    });
  const codes = stored.codes.find(({ entity }) => entity === id);
  return {
    id,
    ...codesOf(model, typeOfId(id), codes),
    ...(names.length > 0 && { names }),
    ...known({ sameAs: same?.to, citation: own }),
  };
}

/** The entities that a source names, gives codes or declares the same, in the form of files, ordered by id. Pure. */
export function entitiesOfStored(model: Model, stored: StoredSource, ofFile: Written | undefined): Written[] {
  const described = [...stored.names, ...stored.codes].map(({ entity }) => entity);
  const ids = [...new Set([...described, ...stored.sameAs.map(({ from }) => from)])].sort();
  return ids.map((id) => ({ [inCamelCase(typeOfId(id))]: entityOf(model, stored, id, ofFile) }));
}
