// Sets on claims what curators decided about them, the latest last: PENDING is what their files say. A proposal that is not accepted is no claim.
// :params {rows: [{claim: 'Claim:x/F1', review: 'REJECTED'}]}
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Claim {id: row.claim})
  RETURN c
  UNION
  MATCH (c:Proposal {id: row.claim})
  RETURN c
}
SET c.review = CASE row.review WHEN 'PENDING' THEN coalesce(c.reviewInFile, 'ACCEPTED') ELSE row.review END
WITH c, CASE WHEN c.reviewInFile = 'PENDING' AND c.review <> 'ACCEPTED' THEN 'Proposal' ELSE 'Claim' END AS label
REMOVE c:Claim:Proposal
SET c:$(label)
