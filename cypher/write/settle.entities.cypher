// Stores computed entities: name, aliases, codes, origins and number of article claims.
// :params {rows: [{id: 'Country:x', properties: {type: 'Country', name: 'X', aliases: [], origins: ['CURATED'], articleClaims: 0, rank: 0}}]}
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row.properties, e.id = row.id
