// Sets the publication date of an article, and beside it what its file gives while a curator's stands.
// :params {article: 'Article:x', properties: {published: '2022-05-01', publishedInFile: '2022'}}
MATCH (a:Article {id: $article})
SET a += $properties
