// The publication date of an article as it stands, held until the transaction ends, with how sure it is and why it was read so.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})
SET a.held = true
REMOVE a.held
RETURN a.published AS date, a.publishedCertainty AS certainty, a.publishedBasis AS basis
