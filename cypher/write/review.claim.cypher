// Sets what a curator decided about a claim, and remembers who did, with the claim's words; returns what must be settled again. No row: no such claim stands.
// :params {id: 'Claim:x/F1', review: 'REJECTED', who: 'ada'}
CALL () {
  MATCH (c:Claim {id: $id})
  RETURN c
  UNION
  MATCH (c:Proposal {id: $id})
  RETURN c
}
MATCH (c)-[:FACT]->(f:Fact)
OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
WITH c, f, a, CASE WHEN c.startCodePoint > 32 THEN 32 ELSE c.startCodePoint END AS near, c:Proposal AS wasProposal
MERGE (d:Decision {id: 'Decision:reviewClaim/' + c.id})
SET d.kind = 'reviewClaim', d.target = c.id, d.source = c.source, d.factType = f.type, d.who = $who,
  d.at = datetime(), d.before = c.review, d.after = $review, d.quote = c.quote,
  d.prefix = CASE WHEN a IS NOT NULL THEN substring(a.text, c.startCodePoint - near, near) END,
  d.suffix = CASE WHEN a IS NOT NULL THEN substring(a.text, c.endCodePoint, 32) END
SET c.review = CASE $review WHEN 'PENDING' THEN coalesce(c.reviewInFile, 'ACCEPTED') ELSE $review END
WITH c, f, wasProposal, CASE WHEN c.reviewInFile = 'PENDING' AND c.review <> 'ACCEPTED' THEN 'Proposal' ELSE 'Claim' END AS label
REMOVE c:Claim:Proposal
SET c:$(label)
RETURN f.id AS fact,
  CASE WHEN wasProposal = (label = 'Proposal') THEN [] ELSE COLLECT { MATCH (c)-[:ABOUT]->(e:Entity) RETURN e.id } END AS entities
