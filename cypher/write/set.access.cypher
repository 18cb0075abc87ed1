// Says who may read articles, with all that was their text before.
// :params {rows: [{id: 'Article:none', access: 'QUOTES'}]}
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Article {id: row.id})
  RETURN a
  UNION
  MATCH (a:WithdrawnArticle {id: row.id})
  RETURN a
}
SET a.access = row.access
