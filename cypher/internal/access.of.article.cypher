// Who may read an article, held until the transaction ends.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})
SET a.held = true
REMOVE a.held
RETURN a.access AS access
