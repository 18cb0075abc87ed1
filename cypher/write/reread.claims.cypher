// Notes on claims how they were read, where newer rules read the same: by which, how sure that is, and whether they still propose it.
// :params {rows: [{id: 'Claim:x/R1', properties: {extractedBy: 'reader@1/Contract.buy', confidence: 0.5, outdated: null}}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
