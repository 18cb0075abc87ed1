/**
 * Where the words of a role stand, seen from the word that tells of the fact: `agent` and `object` of a verb, `iobj`, a
 * preposition (`to`), `owner` (“Norway's”), `kind` (“Norwegian”, “NATO”), `people` (“Norwegian” only), `object-with` (whom one
 * supplies “with” something), `signer` (who signs, makes or wins it, where the word is
 * a noun), `signed-with` (a preposition at the verb that governs the noun), `origin` (“Norwegian missiles”),
 * `approver`, `awaiter`, `doer`, `haver` and `had` (who approves it, expects it, completes it, has it on order, and what).
 */
export type Slot = string;
