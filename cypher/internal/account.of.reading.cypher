// The claims of each sentence of an article, or why it has none.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (s:Sentence)-[:ARTICLE]->(:Article {id: $article})
RETURN s.id AS sentence,
  COLLECT {
    MATCH (s)<-[:SENTENCE]-(c:Claim)-[:FACT]->(f:Fact)
    RETURN split(c.id, '/')[1] + ' ' + f.title + ' ' + c.modality AS line
    ORDER BY c.id
    UNION
    MATCH (s)-[:UNCLAIMED]->(u:Unclaimed)
    RETURN split(u.id, '/')[1] + ' no claim: ' + u.reason AS line
    ORDER BY u.id
  } AS account
ORDER BY s.number
LIMIT 100000
