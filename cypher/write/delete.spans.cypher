// Deletes the unclaimed passages of articles, and sentences that no longer exist.
// :params {rows: [{article: 'Article:none', kept: []}]}
UNWIND $rows AS row
MATCH (s:Sentence)-[:ARTICLE]->(:Article {id: row.article})
OPTIONAL MATCH (s)-[:UNCLAIMED]->(u:Unclaimed)
DETACH DELETE u
WITH DISTINCT s, row
WHERE NOT s.id IN row.kept
DETACH DELETE s
