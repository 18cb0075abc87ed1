// Deletes the texts of withdrawn articles with their sentences for good, and what was kept to bring them back.
// :params {ids: ['Article:none']}
UNWIND $ids AS id
CALL (id) {
  MATCH (s:PastSentence)-[:ARTICLE]->(:WithdrawnArticle {id: id})
  RETURN s AS n
  UNION
  MATCH (n:WithdrawnArticle {id: id})
  RETURN n
  UNION
  MATCH (n:Removed {id: id})
  RETURN n
}
DETACH DELETE n
