// The facts whose claims refer to entities or facts, on which their titles and roles depend.
// :params {ids: ['Country:x']}
UNWIND $ids AS id
MATCH (d:Detail {value: id})<-[:DETAILS]-(:Claim)-[:FACT]->(f:Fact)
RETURN DISTINCT f.id AS fact
