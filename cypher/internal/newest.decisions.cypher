// What may count of all that was decided about a thing (a claim also where it is found by its words): of each kind the newest decision, and the newest that is not undone; and the decision of an id. The latest last.
// :params {target: 'Claim:x/F1', id: 'Decision:x'}
CALL () {
  MATCH (d:Decision {target: $target})
  RETURN d
  UNION
  MATCH (:Claim {id: $target})<-[:OF]-(d:Decision)
  RETURN d
}
WITH d
ORDER BY d.at DESC, d.id DESC
WITH
  d.kind AS kind,
  collect(d) AS all,
  collect(CASE WHEN NOT EXISTS { (d)-[:UNDONE_BY]->() } THEN d END) AS standing,
  collect(CASE WHEN d.id = $id THEN d END) AS asked
UNWIND [all[0], standing[0], asked[0]] AS d
WITH DISTINCT d
WHERE d IS NOT NULL
RETURN
  d {
    .id, .kind, .target, .source, .who, .why, .before, .after, .said, .quote, .prefix, .suffix, .factType, .url,
    at: toString(d.at),
    undoes: head([(d)-[:UNDOES]->(other) | other.id]),
    undoneBy: head([(d)-[:UNDONE_BY]->(other) | other.id]),
    of: head([(d)-[:OF]->(n) | n.id])
  } AS decision
ORDER BY d.at, d.id
