// Hides the history of articles that only editors may know of from now on: texts, claims, facts and names that it holds words of.
// :params {rows: [{id: 'Article:none', entities: ['Country:x']}]}
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Withdrawn {source: row.id})
  RETURN n, 'Withdrawn' AS was
  UNION
  MATCH (:Withdrawn {source: row.id})-[:DETAILS]->(n:WithdrawnDetail)
  RETURN n, 'WithdrawnDetail' AS was
  UNION
  MATCH (n:WithdrawnArticle {id: row.id})
  RETURN n, 'WithdrawnArticle' AS was
  UNION
  MATCH (n:PastSentence)-[:ARTICLE]->(:WithdrawnArticle {id: row.id})
  RETURN n, 'PastSentence' AS was
  UNION
  MATCH (w:Withdrawn {source: row.id})
  MATCH (n:Version {id: w.fact})
  RETURN n, 'Version' AS was
  UNION
  MATCH (w:Withdrawn {source: row.id})
  MATCH (:Version {id: w.fact})<--(n:Version)
  RETURN n, 'Version' AS was
  UNION
  MATCH (w:Withdrawn {source: row.id})
  MATCH (:Fact {id: w.fact})<--(n:Version)
  RETURN n, 'Version' AS was
  UNION
  MATCH (:Withdrawn {source: row.id})-[:ABOUT|SPEAKER|VIA]->(n:PastEntity)
  RETURN n, 'PastEntity' AS was
  UNION
  UNWIND row.entities AS entity
  MATCH (n:PastEntity {id: entity})
  RETURN n, 'PastEntity' AS was
}
SET n:Hidden, n += {hiddenAs: was, hiddenFor: row.id}
REMOVE n:Withdrawn:WithdrawnDetail:WithdrawnArticle:PastSentence:Version:PastEntity
