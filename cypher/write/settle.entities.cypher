// Stores what was computed of entities: name, aliases, codes, origins and how often they are claimed about.
// :params {rows: [{id: 'Country:x', properties: {type: 'Country', name: 'X', aliases: [], origins: ['CURATED'], articleClaims: 0, rank: 0}}]}
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row.properties, e.id = row.id
