// Records a completed migration, or the rules that everything was settled by.
// :params {properties: {}}
MATCH (s:Storage {id: 'storage'})
SET s += $properties
