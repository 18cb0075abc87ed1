// Sets the reviews of claims, and whether they are proposals, and adds new decisions to the log, linked to their claim and what that concerns. Returns the facts whose counted claims changed, and the entities whose number of claims did.
// :params {rows: [{claim: 'Claim:x/F1', review: 'REJECTED', isProposal: false, decision: {id: 'Decision:x', at: '2026-11-27T07:00:00.000Z', properties: {kind: 'REVIEW_CLAIM'}}}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})-[:FACT]->(f:Fact)
WITH c, f, row, (c:Proposal) <> row.isProposal AS moves, (c.review = 'REJECTED') <> (row.review = 'REJECTED') AS counts
SET c.review = row.review
REMOVE c:Proposal
FOREACH (proposed IN CASE WHEN row.isProposal THEN [c] ELSE [] END | SET proposed:Proposal)
WITH c, f, row, moves, counts
CALL (c, f, row) {
  WITH c, f, row.decision AS decided
  WHERE decided IS NOT NULL
  CREATE (d:Decision {id: decided.id, at: datetime(decided.at)})
  SET d += decided.properties
  CREATE (d)-[:OF]->(c)
  CREATE (d)-[:CONCERNS]->(c)
  CREATE (d)-[:CONCERNS]->(f)
  WITH c, d
  MATCH (c)-[:ARTICLE]->(a:Article)
  CREATE (d)-[:CONCERNS]->(a)
}
WITH c, f, moves, counts
WHERE moves OR counts
RETURN
  f.id AS fact,
  CASE WHEN moves THEN COLLECT { MATCH (c)-[:ABOUT|SPEAKER|VIA]->(e:Entity) RETURN DISTINCT e.id } ELSE [] END AS entities
