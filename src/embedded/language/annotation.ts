/**
 * An annotated word: its span (UTF-16 code units, end exclusive), part of speech (Penn Treebank), lemma and entity class
 * (`PERSON`, `ORGANIZATION`, `LOCATION`, or `O`), its head (counted from 0 within the sentence, -1 for the root) and the
 * relation to it (Universal Dependencies v2).
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

/** The annotation of a text: its sentences in order, each with its words. */
export type Annotation = readonly (readonly AnnotatedToken[])[];

/** A text that could not be annotated, and why, as a sentence. */
export interface Unread {
  unread: string;
}
