// The kept contents of loaded sources: by id, and of articles by URL. None are kept for bulk imports.
// :params {sources: ['Article:none'], urls: []}
CALL () {
  UNWIND $sources AS id
  MATCH (s:Source {id: id})
  RETURN s
  UNION
  UNWIND $urls AS url
  MATCH (a:Article {url: url})
  MATCH (s:Source {id: a.id})
  RETURN s
}
WITH s
WHERE s.reading IS NOT NULL
RETURN s.reading AS reading
ORDER BY s.id
