// Applies curators' reviews to claims, the latest last.
// :params {rows: [{claim: 'Claim:x/F1', review: 'REJECTED'}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
SET c.review = row.review
