// Articles whose publication date is not printed, including those for which a curator has set it since.
// :params {about: null}
MATCH (a:Article)
WITH a, head(COLLECT {
    MATCH (d:Decision {target: a.id, kind: 'SET_PUBLICATION_DATE'})
    WHERE NOT EXISTS { (d)-[:UNDONE_BY]->() }
    RETURN d.after ORDER BY d.at DESC LIMIT 1
  }) IS NOT NULL AS decided
WHERE (a.publishedCertainty <> 'EXPLICIT' OR a.published IS NULL OR decided)
  AND ($about IS NULL OR a.id = $about)
RETURN a.id AS id, a.headline AS headline, a.published AS published, decided AS closed
ORDER BY id
LIMIT 1000
