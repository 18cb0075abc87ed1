// Stores names from proposals beside the names of their entities, without effect yet.
// :params {rows: [{id: 'Name:Country:x/x/x', source: 'Article:x', entity: 'Country:x', as: null, claims: ['Claim:x/R1'], properties: {text: 'X', key: 'x', articleId: 'Article:x'}}]}
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (n:ProposedName)
SET n = row.properties, n.id = row.id, n.source = row.source, n.claims = row.claims
CREATE (e)-[r:PROPOSED_NAMES]->(n)
SET r.as = row.as
WITH n
MATCH (a:Article {id: n.articleId})
MERGE (n)-[:ARTICLE]->(a)
