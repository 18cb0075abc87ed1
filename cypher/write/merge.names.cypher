// Stores names, linked to their entities and, if printed, to their articles. A borrowed name has no source.
// :params {rows: [{id: 'Name:Country:x/x/x', source: 'Article:x', entity: 'Country:x', properties: {text: 'X', key: 'x', articleId: 'Article:x'}}]}
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Name {id: row.id})
SET n = row.properties, n.id = row.id, n.source = row.source
MERGE (e)-[r:NAMES]->(n)
SET r.as = row.as
WITH n
MATCH (a:Article {id: n.articleId})
MERGE (n)-[:ARTICLE]->(a)
