// Makes the files of loaded sources count as changed, so that they are read again when they are loaded next.
// :params {ids: ['Article:none']}
UNWIND $ids AS id
MATCH (s:Source {id: id})
SET s.hash = ''
