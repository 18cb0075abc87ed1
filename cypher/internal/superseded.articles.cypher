// The articles that new ones supersede: same URL, another id.
// :params {rows: [{id: 'Article:none', url: 'https://example.org/none'}]}
UNWIND $rows AS row
MATCH (a:Article {url: row.url})
WHERE a.id <> row.id
RETURN DISTINCT a.id AS id
ORDER BY id
LIMIT 10000
