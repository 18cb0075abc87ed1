// The hashes of the loaded files of sources.
// :params {ids: ['Reference:countries']}
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.hash AS hash
