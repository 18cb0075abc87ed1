// Articles whose publication date is not printed, including those for which a curator has set it since.
// :params {about: null}
MATCH (a:Article)
WITH a, EXISTS {
    MATCH (d:Decision {id: 'Decision:setPublicationDate/' + a.id})
    WHERE d.after IS NOT NULL
  } AS decided
WHERE (a.publishedCertainty <> 'EXPLICIT' OR a.published IS NULL OR decided)
  AND ($about IS NULL OR a.id = $about)
RETURN a.id AS id, a.headline AS headline, a.published AS published, decided AS closed
ORDER BY id
LIMIT 1000
