// Articles that have a text or a URL, including the text's article if it was added before and is not current.
// :params {sha256: 'e3b0c442', url: 'https://example.org/none', added: '{"sha256":"e3b0c442"}'}
CALL () {
  MATCH (a:Article)
  WHERE a.sha256 = $sha256 OR a.url = $url
  RETURN a.id AS id, a.sha256 AS sha256, true AS isLoaded
  UNION
  MATCH (d:Decision {kind: 'ADD_ARTICLE'})
  WHERE d.after = $added AND NOT EXISTS { MATCH (:Article {id: d.target}) }
  RETURN d.target AS id, $sha256 AS sha256, false AS isLoaded
}
RETURN id, sha256, isLoaded
ORDER BY isLoaded DESC, id
LIMIT 100
