// Sets the reviews of claims, and whether they are proposals. Returns the facts whose counted claims changed, and the entities whose number of claims did.
// :params {rows: [{claim: 'Claim:x/F1', review: 'REJECTED', isProposal: false}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})-[:FACT]->(f:Fact)
WITH c, f, row, (c:Proposal) <> row.isProposal AS moves, (c.review = 'REJECTED') <> (row.review = 'REJECTED') AS counts
SET c.review = row.review
REMOVE c:Proposal
FOREACH (proposed IN CASE WHEN row.isProposal THEN [c] ELSE [] END | SET proposed:Proposal)
WITH c, f, moves, counts
WHERE moves OR counts
RETURN
  f.id AS fact,
  CASE WHEN moves THEN COLLECT { MATCH (c)-[:ABOUT|SPEAKER|VIA]->(e:Entity) RETURN DISTINCT e.id } ELSE [] END AS entities
