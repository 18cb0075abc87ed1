// Stores the sentences of an article.
// :params {article: 'Article:x', rows: [{id: 'Sentence:x/S00', properties: {number: 0}}]}
MATCH (a:Article {id: $article})
UNWIND $rows AS row
MERGE (s:Sentence {id: row.id})
SET s += row.properties
MERGE (s)-[:ARTICLE]->(a)
