// Stores the `sameAs` statements of sources.
// :params {rows: [{id: 'SameAs:Country:x/x', source: 'Reference:x', from: 'Country:x', to: 'Country:y', properties: {citation: 'T'}}]}
UNWIND $rows AS row
MERGE (s:SameAs {id: row.id})
SET s = row.properties, s.id = row.id, s.source = row.source, s.from = row.from, s.to = row.to
