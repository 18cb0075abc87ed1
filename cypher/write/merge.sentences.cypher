// Stores the sentences of articles.
// :params {rows: [{id: 'Sentence:x/S00', article: 'Article:x', properties: {number: 0}}]}
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (s:Sentence {id: row.id})
SET s = row.properties, s.id = row.id
MERGE (s)-[:ARTICLE]->(a)
