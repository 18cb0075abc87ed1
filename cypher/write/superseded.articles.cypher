// The articles that a new one takes the place of: same address, another id.
// :params {id: 'Article:none', url: 'https://example.org/none'}
MATCH (a:Article {url: $url})
WHERE a.id <> $id
RETURN a.id AS id
ORDER BY id
LIMIT 100
