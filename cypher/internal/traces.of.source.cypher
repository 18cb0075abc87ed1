// Everything the graph knows of a source: whether it is loaded, its kept contents, and the ids of its earlier versions by URL.
// :params {id: 'Article:none'}
OPTIONAL MATCH (s:Source {id: $id})
OPTIONAL MATCH (r:Removed {id: $id})
OPTIONAL MATCH (c:Closed {id: $id})
OPTIONAL MATCH (a:Article|WithdrawnArticle {id: $id})
WITH s, r, c, collect(a) AS articles
RETURN
  s IS NOT NULL AS isLoaded,
  s IS NOT NULL OR r IS NOT NULL OR c IS NOT NULL OR size(articles) > 0 AS isKnown,
  [text IN [s.reading, r.reading, c.reading] WHERE text IS NOT NULL] AS readings,
  COLLECT {
    UNWIND articles AS a
    MATCH (other:WithdrawnArticle)
    WHERE other.url = a.url
    RETURN DISTINCT other.id
  } AS versions
