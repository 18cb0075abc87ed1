// Sets the publication date of an article.
// :params {article: 'Article:x', properties: {published: '2022-05-01'}}
MATCH (a:Article {id: $article})
SET a += $properties
