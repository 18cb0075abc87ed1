type KeysOf<Union> = Union extends unknown ? keyof Union : never;
type ValueOf<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;
/** Not `in keyof Union`, which would make a union again. */
type SharedKeys<Union> = Exclude<keyof Union, never>;
type MergedObject<Union> = { [Key in SharedKeys<Union>]: Merged<Union[Key]> } & {
  [Key in Exclude<KeysOf<Union>, keyof Union>]?: Merged<ValueOf<Union, Key>>;
};
type MergedPart<Part> = [Part] extends [never]
  ? never
  : [Part] extends [readonly (infer Row)[]]
    ? Merged<Row>[]
    : MergedObject<Part>;

/**
 * An answer in which each union of objects is one object: what all of its members have stays as it is, what only some have
 * is optional. So a page can ask for the name of a thing without telling its twenty types apart.
 */
export type Merged<Answer> = Exclude<Answer, object> | MergedPart<Extract<Answer, object>>;
