// Adds decisions to the log, which is append-only.
// :params {rows: [{id: 'Decision:x', at: '2026-11-27T07:00:00.000Z', undoes: null, properties: {kind: 'REVIEW_CLAIM'}}]}
UNWIND $rows AS row
MERGE (d:Decision {id: row.id})
ON CREATE SET d += row.properties, d.at = datetime(row.at)
WITH d, row
MATCH (other:Decision {id: row.undoes})
MERGE (d)-[:UNDOES]->(other)
