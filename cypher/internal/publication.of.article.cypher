// The current publication date of an article, locked until the transaction ends, with its certainty and basis.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})
SET a.held = true
REMOVE a.held
RETURN a.published AS date, a.publishedCertainty AS certainty, a.publishedBasis AS basis
