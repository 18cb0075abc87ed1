// What was decided about things, the latest last: by the ids that they had, and about claims that are found by their words.
// :params {targets: ['Claim:x/F1']}
CALL () {
  UNWIND $targets AS target
  MATCH (d:Decision {target: target})
  RETURN d
  UNION
  UNWIND $targets AS target
  MATCH (:Claim {id: target})<-[:OF]-(d:Decision)
  RETURN d
}
RETURN
  d {
    .id, .kind, .target, .source, .who, .why, .before, .after, .said, .quote, .prefix, .suffix, .factType,
    at: toString(d.at),
    undoes: head([(d)-[:UNDOES]->(other) | other.id]),
    undoneBy: head([(d)-[:UNDONE_BY]->(other) | other.id]),
    of: head([(d)-[:OF]->(n) | n.id])
  } AS decision
ORDER BY d.at, d.id
LIMIT 1000000
