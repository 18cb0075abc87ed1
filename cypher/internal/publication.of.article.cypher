// The publication date of an article: the one that stands, and the one that its file gives.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})
RETURN a.published AS published, coalesce(a.publishedInFile, a.published) AS inFile, a.publishedCertainty AS certainty,
  a.publishedBasis AS basis, a.publishedPrinted AS printed, a.publishedInFileCertainty AS certaintyInFile,
  a.publishedInFileBasis AS basisInFile
