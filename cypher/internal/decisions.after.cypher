// The ids of later decisions about the same thing, about its source, or about something without a source.
// :params {id: 'Decision:x', at: '2026-11-27T07:00:00.000Z', target: 'Claim:x/F1', source: 'Article:none'}
MATCH (d:Decision)
WHERE d.at > datetime($at) AND d.id <> $id AND (d.target = $target OR d.source IS NULL OR d.source = $source)
RETURN d.id AS id
ORDER BY id
LIMIT 1000000
