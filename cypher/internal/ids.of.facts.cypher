// The ids of facts after one, a portion of them: to compute them all anew.
// :params {after: '', limit: 500}
MATCH (n:Fact)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
