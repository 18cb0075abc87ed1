// The publication date in an article's file, even while a curator's is in force.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})
WITH a, EXISTS {
    MATCH (d:Decision {id: 'Decision:setPublicationDate/' + a.id})
    WHERE d.after IS NOT NULL
  } AS decided
RETURN
  CASE WHEN decided THEN a.publishedInFile ELSE a.published END AS date,
  CASE WHEN decided THEN a.publishedInFileCertainty ELSE a.publishedCertainty END AS certainty,
  CASE WHEN decided THEN a.publishedInFileBasis ELSE a.publishedBasis END AS basis
