// Identifies the state of a claim: its content and its review.
// :params {ids: ['Claim:russia-india-defence-cooperation/F21']}
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})
  RETURN c
  UNION
  MATCH (c:Withdrawn {pastId: id})
  RETURN c
}
RETURN id, left(coalesce(c.hash, 'unknown'), 12) + '-' + toLower(c.review) AS value
