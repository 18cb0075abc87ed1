// Articles whose publication date is not printed, and those for which a curator has set it since.
// :params {about: null}
MATCH (a:Article)
WHERE (a.publishedCertainty <> 'EXPLICIT' OR a.published IS NULL OR a.publishedInFile IS NOT NULL)
  AND ($about IS NULL OR a.id = $about)
RETURN a.id AS id, a.headline AS headline, a.published AS published, a.publishedInFile IS NOT NULL AS closed
ORDER BY id
LIMIT 1000
