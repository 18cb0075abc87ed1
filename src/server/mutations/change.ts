/** A change that a caller asks for, by the name and the arguments of its mutation. */
export type Change =
  | { name: 'setPublicationDate'; article: string; date: string | null }
  | { name: 'reviewClaim'; id: string; review: string };

/** Stores a change that `who` asks for; resolves when it is stored. Handed to the server at its start. */
export type Curate = (change: Change, who: string) => Promise<void>;
