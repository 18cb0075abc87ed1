/** What a name in a text can be of. */
export type EntityKind = 'Country' | 'Organization' | 'Person' | 'WeaponSystem' | 'Place';

export const entityKinds: readonly string[] = [
  'Country',
  'Organization',
  'Person',
  'WeaponSystem',
  'Place',
] satisfies EntityKind[];

/** A thing that a text names: `name` is the one it is known by, `of` the country it belongs to, where that is known. */
export interface NamedEntity {
  kind: EntityKind;
  name: string;
  /** The id that the graph has for it. */
  id?: string;
  of?: string;
  /** What an organization is, as `OrganizationKind` has it. */
  organizationKind?: string;
}

/** How a country is named: by its name, the word for its people and things, or its capital. */
export type NameForm = 'name' | 'demonym' | 'capital';

/** A name in a text: offsets in UTF-16 code units, the end exclusive, and the numbers of its first and last word. */
export interface Mention {
  start: number;
  end: number;
  first: number;
  last: number;
  entity: NamedEntity;
  form: NameForm;
}
