// The publication date of an article as it stands, with how sure it is and why it was read so.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})
RETURN a.published AS date, a.publishedCertainty AS certainty, a.publishedBasis AS basis
