// Stores passages that make no claim.
// :params {rows: [{id: 'Unclaimed:x/F12', sentence: 'Sentence:x/S04', properties: {quote: 'q'}}]}
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MERGE (u:Unclaimed {id: row.id})
SET u = row.properties, u.id = row.id
MERGE (s)-[:UNCLAIMED]->(u)
