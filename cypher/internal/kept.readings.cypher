// What the files of loaded sources say: of sources by id, and of articles by their address. Of what was imported in bulk nothing is kept.
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
