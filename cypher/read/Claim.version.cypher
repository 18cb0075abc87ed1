// What tells one state of a claim from another: what it says, and what is thought of it.
// :params {ids: ['Claim:russia-india-defence-cooperation/F21']}
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})
  RETURN c
  UNION
  MATCH (c:Proposal {id: id})
  RETURN c
}
RETURN id, left(coalesce(c.hash, 'unknown'), 16) + '-' + c.review AS value
