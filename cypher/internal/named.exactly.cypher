// The entities with a name or id, the most claimed about first.
// :params {texts: [{text: 'India', key: 'india'}]}
UNWIND $texts AS row
CALL (row) {
  MATCH (e:Entity {id: row.text})
  RETURN e
  UNION
  MATCH (r:Redirect {id: row.text})
  MATCH (e:Entity {id: r.to})
  RETURN e
  UNION
  MATCH (:Name {key: row.key})<-[:NAMES]-(e:Entity)
  RETURN e
}
WITH DISTINCT row, e ORDER BY e.articleClaims DESC, e.id
RETURN row.text AS text, e.id AS id, e.name AS name
LIMIT 100
