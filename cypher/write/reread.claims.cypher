// Records how unchanged claims were read by newer rules: by which reader, with which confidence, and whether they are still proposed.
// :params {rows: [{id: 'Claim:x/R1', properties: {extractedBy: 'reader@1/Contract.buy', confidence: 0.5, outdated: null}}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
