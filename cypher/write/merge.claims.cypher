// Stores new or changed claims, linked to their facts.
// :params {rows: [{id: 'Claim:x/F1', source: 'Article:x', fact: 'Contract:x', factType: 'Contract', isProposal: false, properties: {modality: 'ASSERTED'}}]}
UNWIND $rows AS row
MERGE (f:Fact {id: row.fact})
ON CREATE SET f.type = row.factType
MERGE (c:Claim {id: row.id})
SET c = row.properties, c.id = row.id, c.source = row.source, c.recordedAt = datetime()
FOREACH (proposed IN CASE WHEN row.isProposal THEN [c] ELSE [] END | SET proposed:Proposal)
MERGE (c)-[r:FACT]->(f)
SET r.as = row.factAs
