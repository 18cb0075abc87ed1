// Creates derived edges with their supports. The edge's type comes from the schema, never from input.
// :params {rows: [{edge: 'BUYS_FROM', from: 'Country:x', to: 'Country:y', properties: {facts: []}}]}
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.edge)]->(b)
SET r = row.properties
