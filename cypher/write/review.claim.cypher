// Sets what a curator decided about a claim; returns what must be settled again. No row: no such claim stands.
// :params {id: 'Claim:x/F1', review: 'REJECTED'}
MATCH (c:Claim {id: $id})-[:FACT]->(f:Fact)
SET c.review = $review
RETURN f.id AS fact
