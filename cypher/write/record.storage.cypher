// Records a migration that was run, or the rules that everything was settled by.
// :params {properties: {}}
MATCH (s:Storage {id: 'storage'})
SET s += $properties
