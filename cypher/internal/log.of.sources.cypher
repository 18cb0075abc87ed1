// What was decided about what sources say, the latest last.
// :params {sources: ['Article:none']}
UNWIND $sources AS source
MATCH (d:Decision {source: source})
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
