// Withdraws an article: its text and sentences are kept as history.
// :params {id: 'Article:none'}
MATCH (a:Article {id: $id})
OPTIONAL MATCH (s:Sentence)-[:ARTICLE]->(a)
OPTIONAL MATCH (s)-[:UNCLAIMED]->(u:Unclaimed)
WITH a, collect(DISTINCT s) AS sentences, collect(DISTINCT u) AS passages
FOREACH (s IN sentences |
  SET s:PastSentence, s.heldUntil = datetime()
  REMOVE s:Sentence
)
FOREACH (u IN passages | DETACH DELETE u)
WITH a
CALL (a) {
  MATCH (a)<-[r:OF|CONCERNS]-(:Decision)
  DELETE r
}
SET a:WithdrawnArticle, a.withdrawnAt = datetime()
REMOVE a:Article
RETURN a.id AS id
