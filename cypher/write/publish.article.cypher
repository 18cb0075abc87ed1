// Sets the publication date of an article and remembers what its file gives; unset restores that.
// :params {article: 'Article:x', properties: {published: '2022-05-01'}, set: true}
MATCH (a:Article {id: $article})
SET
  a.publishedInFile = CASE WHEN $set THEN coalesce(a.publishedInFile, a.published) END,
  a.publishedInFileCertainty = CASE WHEN $set THEN coalesce(a.publishedInFileCertainty, a.publishedCertainty) END,
  a.publishedInFileBasis = CASE WHEN $set THEN coalesce(a.publishedInFileBasis, a.publishedBasis) END
SET a += $properties
