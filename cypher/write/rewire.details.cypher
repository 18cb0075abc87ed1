// Points details that refer to merged ids at those that are kept, or back; returns their claims and facts.
// :params {rows: [{id: 'Country:x', was: 'Country:x', to: 'Country:y', as: 'Country:x'}]}
UNWIND $rows AS row
MATCH (d:Detail {value: row.was})<-[:DETAILS]-(c:Claim)-[:FACT]->(f:Fact)
WHERE coalesce(d.valueAs, d.value) = row.id
SET d.value = row.to, d.valueAs = row.as
RETURN DISTINCT c.id AS claim, f.id AS fact
