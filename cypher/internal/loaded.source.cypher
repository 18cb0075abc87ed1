// What was loaded of sources: the hash of the files of each.
// :params {ids: ['Reference:countries']}
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.hash AS hash
