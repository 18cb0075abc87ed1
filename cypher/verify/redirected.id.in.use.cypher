// Ids that were merged into others and yet stand by themselves, or are named by a claim.
// :params {}
MATCH (r:Redirect)
WHERE EXISTS { (:Entity {id: r.id}) } OR EXISTS { (:Fact {id: r.id}) } OR EXISTS { (:Detail {value: r.id})<-[:DETAILS]-(:Claim) }
RETURN r.id AS id, 'it is merged into ' + r.to + ', but is in use' AS problem
ORDER BY id
LIMIT 1000
