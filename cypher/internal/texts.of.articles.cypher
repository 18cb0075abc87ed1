// Articles with their whole text.
// :params {ids: ['Article:russia-india-defence-cooperation']}
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS id, a.text AS text, a.sha256 AS sha256, a.headline AS headline
ORDER BY id
