// Stores claims, each tied to its fact; the moment it entered the graph is kept when it is loaded again.
// :params {source: 'Article:x', rows: [{id: 'Claim:x/F1', fact: 'Contract:x', factType: 'Contract', properties: {modality: 'ASSERTED'}}]}
UNWIND $rows AS row
MERGE (f:Fact {id: row.fact})
ON CREATE SET f.type = row.factType
MERGE (c:Claim {id: row.id})
ON CREATE SET c.recordedAt = datetime()
SET c += row.properties, c.source = $source
CREATE (c)-[:FACT]->(f)
