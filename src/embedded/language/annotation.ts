/**
 * A word as the engine sees it: where it begins and ends (UTF-16 code units, the end exclusive), its part of speech (Penn
 * Treebank), lemma and entity class (`PERSON`, `ORGANIZATION`, `LOCATION`, or `O`), the word it hangs on (counted from 0
 * within its sentence, -1 for the root) and how (Universal Dependencies v2).
 */
export type AnnotatedToken = readonly [
  start: number,
  end: number,
  pos: string,
  lemma: string,
  ner: string,
  head: number,
  relation: string,
];

/** What the engine says of a text: its sentences in order, each with its words. */
export type Annotation = readonly (readonly AnnotatedToken[])[];

/** A text that was not annotated, and why: a whole sentence. */
export interface Unread {
  unread: string;
}
