// Says of articles that all may read them: nobody had said otherwise.
// :params {}
MATCH (a:Article|WithdrawnArticle)
WHERE a.access IS NULL
CALL (a) {
  SET a.access = 'PUBLIC'
} IN TRANSACTIONS OF 1000 ROWS
