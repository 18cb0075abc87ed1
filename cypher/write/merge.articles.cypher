// Stores an article; its original `recordedAt` is kept when it is loaded again.
// :params {rows: [{id: 'Article:x', properties: {headline: 'H'}}]}
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a.recordedAt = datetime()
SET a += row.properties
WITH row
MATCH (w:WithdrawnArticle {id: row.id})
// Who may read it may read what it was.
SET w.access = row.properties.access
