// Loaded sources whose contents were not kept, because they were imported in bulk.
// :params {ids: ['Article:none']}
UNWIND $ids AS id
MATCH (s:Source {id: id})
WHERE s.reading IS NULL
RETURN s.id AS id
