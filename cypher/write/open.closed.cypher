// Opens articles that only editors might know of: their history is seen again, and what was kept of their files is deleted.
// :params {ids: ['Article:none']}
UNWIND $ids AS id
MATCH (c:Closed {id: id})
DETACH DELETE c
WITH id
MATCH (n:Hidden {hiddenFor: id})
SET n:$(n.hiddenAs)
REMOVE n:Hidden
SET n.hiddenAs = null, n.hiddenFor = null
