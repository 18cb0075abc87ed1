// Keeps an article's former text as history before other bytes take its place.
// :params {id: 'Article:none', sha256: 'e3b0c442'}
MATCH (a:Article {id: $id})
WHERE a.sha256 <> $sha256
CREATE (old:WithdrawnArticle)
SET old = properties(a), old.withdrawnAt = datetime()
RETURN old.id AS id
