// Stores the codes that a source gives entities.
// :params {rows: [{id: 'Codes:Country:x/x', source: 'Reference:x', entity: 'Country:x', properties: {iso2: 'XX'}}]}
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (c:Codes {id: row.id})
SET c = row.properties, c.id = row.id, c.source = row.source
MERGE (e)-[r:CODES]->(c)
SET r.as = row.as
