// Links facts to the targets of their roles. The relationship type comes from the schema, never from input.
// :params {rows: [{fact: 'Contract:x', relationship: 'BUYER', target: 'Country:x', claims: ['Claim:x/F1'], certainty: 'EXPLICIT'}]}
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
CALL (row) {
  MATCH (t:Entity {id: row.target})
  RETURN t
  UNION
  MATCH (t:Fact {id: row.target})
  RETURN t
}
CREATE (f)-[:$(row.relationship) {claims: row.claims, certainty: row.certainty}]->(t)
