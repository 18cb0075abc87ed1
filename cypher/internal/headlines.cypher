// The loaded articles, for `entente coverage`.
// :params {}
MATCH (a:Article)
RETURN a.id AS id, a.headline AS headline
ORDER BY id
