// Deletes the claims of a source that it no longer makes.
// :params {source: 'Article:none', kept: []}
MATCH (c:Claim {source: $source})
WHERE NOT c.id IN $kept
DETACH DELETE c
