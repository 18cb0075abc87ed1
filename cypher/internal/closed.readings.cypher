// What the files say of articles that only editors may know of.
// :params {ids: ['Article:none']}
UNWIND $ids AS id
MATCH (c:Closed {id: id})
RETURN c.id AS id, c.reading AS reading
ORDER BY id
