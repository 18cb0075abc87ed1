// Which of some facts lead to a fact through their roles: none may, for roles never lead in a circle.
// :params {fact: 'Contract:x', targets: ['Delivery:x']}
UNWIND $targets AS target
MATCH (t:Fact {id: target})
WHERE t.id = $fact OR EXISTS {
  MATCH (t)(()-[r WHERE r.certainty IS NOT NULL]->(n:Fact WHERE n.standing IS NOT NULL)){1,8}(f:Fact {id: $fact})
}
RETURN t.id AS id
