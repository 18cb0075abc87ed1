// Reviews a claim and adds that to the log, in one statement; PENDING is what its source says. Does nothing unless the claim is as somebody saw it (`seen`, a Claim.version; null for any), and where the decision is in the log already. Returns the fact to settle if it counts otherwise than before, and the entities if it is a proposal no more, or is one again.
// :params {id: 'Claim:x/F1', review: 'REJECTED', seen: null, decision: 'Decision:x', now: '2026-11-27T07:00:00.000Z', who: null, why: null}
MATCH (c:Claim {id: $id})
SET c.held = true
REMOVE c.held
WITH c
WHERE ($seen IS NULL OR $seen = left(coalesce(c.hash, 'unknown'), 12) + '-' + toLower(c.review))
  AND NOT EXISTS { (:Decision {id: $decision}) }
MATCH (c)-[:FACT]->(f:Fact)
OPTIONAL CALL (c) {
  MATCH (d:Decision {target: c.id})
  RETURN d
  UNION
  MATCH (c)<-[:OF]-(d:Decision)
  RETURN d
}
WITH c, f, max(d.at) AS latest, max(CASE d.kind WHEN 'REVIEW_CLAIM' THEN [d.at, d.id, d.said] END) AS earlier
OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
WITH c, f, a, latest, coalesce(earlier[2], '"' + c.review + '"') AS said, c.review AS before,
  CASE WHEN c.startCodePoint > 32 THEN 32 ELSE c.startCodePoint END AS near
WITH c, f, a, latest, said, before, near,
  CASE $review WHEN 'PENDING' THEN substring(said, 1, size(said) - 2) ELSE $review END AS review
CREATE (d:Decision {
  id: $decision,
  at: CASE WHEN latest >= datetime($now) THEN latest + duration({milliseconds: 1}) ELSE datetime($now) END,
  kind: 'REVIEW_CLAIM',
  target: c.id,
  source: c.source,
  who: $who,
  why: $why,
  before: '"' + before + '"',
  after: '"' + $review + '"',
  said: said,
  quote: c.quote,
  prefix: CASE WHEN c.quote IS NOT NULL THEN substring(a.text, c.startCodePoint - near, near) END,
  suffix: CASE WHEN c.quote IS NOT NULL THEN substring(a.text, c.endCodePoint, 32) END,
  factType: CASE WHEN c.quote IS NOT NULL THEN f.type END,
  url: CASE WHEN c.quote IS NOT NULL THEN a.url END
})
CREATE (d)-[:OF]->(c)
CREATE (d)-[:CONCERNS]->(c)
CREATE (d)-[:CONCERNS]->(f)
FOREACH (article IN CASE WHEN a IS NULL THEN [] ELSE [a] END | CREATE (d)-[:CONCERNS]->(article))
WITH c, f, review, (c.review = 'REJECTED') <> (review = 'REJECTED') AS counts,
  c:Proposal AS was, said = '"PENDING"' AND review <> 'ACCEPTED' AS isProposal
SET c.review = review
REMOVE c:Proposal
FOREACH (proposed IN CASE WHEN isProposal THEN [c] ELSE [] END | SET proposed:Proposal)
WITH c, f, was <> isProposal AS moves, counts
RETURN
  CASE WHEN moves OR counts THEN [f.id] ELSE [] END AS facts,
  CASE WHEN moves THEN COLLECT { MATCH (c)-[:ABOUT|SPEAKER|VIA]->(e:Entity) RETURN DISTINCT e.id } ELSE [] END AS entities
