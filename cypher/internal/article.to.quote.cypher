// An article as far as claims are checked against it: its text, when it was published, and where its sentences stand.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})
RETURN
  a.text AS text,
  a.published AS published,
  COLLECT {
    MATCH (s:Sentence)-[:ARTICLE]->(a)
    RETURN s {.id, .start, .end}
    ORDER BY s.number
  } AS sentences
