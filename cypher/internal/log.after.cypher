// What was decided after a decision about the same thing, about its source, or about what is of no source, the latest last.
// :params {id: 'Decision:x', at: '2026-11-27T07:00:00.000Z', target: 'Claim:x/F1', source: 'Article:none'}
MATCH (d:Decision)
WHERE d.at > datetime($at) AND d.id <> $id AND (d.target = $target OR d.source IS NULL OR d.source = $source)
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
