// Details that are printed nowhere but inferred by a reader, with the reason.
// :params {}
MATCH (claim:Claim&!Proposal {origin: 'ARTICLE'})-[:DETAILS]->(detail:Detail {certainty: 'INFERRED'})
MATCH (claim)-[:FACT]->(fact:Fact)
WHERE fact.standing <> 'PROPOSED'
RETURN fact.title AS fact, detail.field AS field, detail.value AS value, detail.basis AS basis
ORDER BY fact, field, value
LIMIT 100
