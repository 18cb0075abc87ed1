/**
 * Stores a change, by the name and the arguments of its mutation, that `who` asks for. Resolves when it is stored, with what
 * the mutation answers: a reference `{id, type}` or an object that holds such. Handed to the server at its start.
 */
export type Curate = (name: string, values: Readonly<Record<string, unknown>>, who: string) => Promise<object>;
