// The facts whose claims name entities or facts: their titles and roles follow from how those stand.
// :params {ids: ['Country:x']}
UNWIND $ids AS id
MATCH (d:Detail {value: id})<-[:DETAILS]-(:Claim|Proposal)-[:FACT]->(f:Fact)
RETURN DISTINCT f.id AS fact
