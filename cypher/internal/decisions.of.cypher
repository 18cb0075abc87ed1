// Decisions by their ids, about things (by the ids that they had, claims also where they are found by their words), about what sources say, and about claims of articles with these addresses; the latest last.
// :params {ids: ['Decision:x'], targets: ['Claim:x/F1'], sources: ['Article:none'], urls: []}
CALL () {
  UNWIND $ids AS id
  MATCH (d:Decision {id: id})
  RETURN d
  UNION
  UNWIND $targets AS target
  MATCH (d:Decision {target: target})
  RETURN d
  UNION
  UNWIND $targets AS target
  MATCH (:Claim {id: target})<-[:OF]-(d:Decision)
  RETURN d
  UNION
  UNWIND $sources AS source
  MATCH (d:Decision {source: source})
  RETURN d
  UNION
  UNWIND $urls AS url
  MATCH (d:Decision {url: url})
  RETURN d
}
RETURN
  d {
    .id, .kind, .target, .source, .who, .why, .before, .after, .said, .quote, .prefix, .suffix, .factType, .url,
    at: toString(d.at),
    undoes: head([(d)-[:UNDOES]->(other) | other.id]),
    undoneBy: head([(d)-[:UNDONE_BY]->(other) | other.id]),
    of: head([(d)-[:OF]->(n) | n.id])
  } AS decision
ORDER BY d.at, d.id
LIMIT 1000000
