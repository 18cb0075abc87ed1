// Sets on claims what is thought of them, and which are proposals; tells which facts they are of, and which entities one claim more or fewer is about.
// :params {rows: [{claim: 'Claim:x/F1', review: 'REJECTED', isProposal: false}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})-[:FACT]->(f:Fact)
WITH c, f, row, (c:Proposal) <> row.isProposal AS moves
SET c.review = row.review
REMOVE c:Proposal
FOREACH (proposed IN CASE WHEN row.isProposal THEN [c] ELSE [] END | SET proposed:Proposal)
RETURN
  f.id AS fact,
  CASE WHEN moves THEN COLLECT { MATCH (c)-[:ABOUT|SPEAKER|VIA]->(e:Entity) RETURN DISTINCT e.id } ELSE [] END AS entities
