// Keeps the former text of articles as history before it is replaced.
// :params {rows: [{id: 'Article:none', sha256: 'e3b0c442'}]}
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
WHERE a.sha256 <> row.sha256
CREATE (old:WithdrawnArticle)
SET old = properties(a), old.withdrawnAt = datetime()
RETURN old.id AS id
