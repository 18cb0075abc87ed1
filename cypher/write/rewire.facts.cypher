// Moves the claims of merged facts to those that are kept, or back.
// :params {rows: [{id: 'Contract:x', was: 'Contract:x', to: 'Contract:y', as: 'Contract:x', type: 'Contract'}]}
UNWIND $rows AS row
MATCH (:Fact {id: row.was})<-[r:FACT]-(c:Claim)
WHERE coalesce(r.as, row.was) = row.id
MERGE (f:Fact {id: row.to})
ON CREATE SET f.type = row.type
DELETE r
CREATE (c)-[:FACT {as: row.as}]->(f)
RETURN DISTINCT row.was AS was, row.to AS to
