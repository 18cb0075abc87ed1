// Deletes `sameAs` statements that sources no longer make.
// :params {rows: [{source: 'Reference:none', kept: []}]}
UNWIND $rows AS row
MATCH (s:SameAs {source: row.source})
WHERE NOT s.id IN row.kept
DELETE s
