// Deletes what sources no longer say of ids that are of the same thing as others.
// :params {rows: [{source: 'Reference:none', kept: []}]}
UNWIND $rows AS row
MATCH (s:SameAs {source: row.source})
WHERE NOT s.id IN row.kept
DELETE s
