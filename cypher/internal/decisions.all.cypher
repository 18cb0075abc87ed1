// All decisions, the latest last.
// :params {}
MATCH (d:Decision)
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
