// Sets the publication date of an article, and its file's beside it while a curator's is in force.
// :params {article: 'Article:x', properties: {published: '2022-05-01', publishedInFile: '2022'}}
MATCH (a:Article {id: $article})
SET a += $properties
