// Stores the details of claims.
// :params {rows: [{claim: 'Claim:x/F1', id: 'Detail:x/F1/buyer', properties: {field: 'buyer'}}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MERGE (d:Detail {id: row.id})
SET d += row.properties
CREATE (c)-[:DETAILS]->(d)
