// Makes the files of loaded sources count as changed, so that the next load reads them again.
// :params {ids: ['Article:none']}
UNWIND $ids AS id
MATCH (s:Source {id: id})
SET s.hash = ''
