// Sets on claims what is thought of them, and tells which facts they are of.
// :params {rows: [{claim: 'Claim:x/F1', review: 'REJECTED'}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})-[:FACT]->(f:Fact)
SET c.review = row.review
RETURN DISTINCT f.id AS fact
