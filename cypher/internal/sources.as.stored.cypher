// The parts of stored sources that decisions need: the words and reviews of claims, the text and publication date of articles.
// :params {sources: ['Article:none'], urls: []}
CALL () {
  UNWIND $sources AS source
  RETURN source
  UNION
  UNWIND $urls AS url
  MATCH (a:Article {url: url})
  RETURN a.id AS source
}
OPTIONAL MATCH (a:Article {id: source})
WITH source, a,
  COLLECT {
    MATCH (c:Claim {source: source})-[:FACT]->(f:Fact)
    RETURN {id: c.id, factType: f.type, review: c.review, properties: c {.quote, .start, .end}}
  } AS claims
WHERE a IS NOT NULL OR size(claims) > 0
RETURN source, claims,
  CASE WHEN a IS NOT NULL THEN {id: a.id, properties: a {.text, .url, .published, .publishedCertainty, .publishedBasis}} END AS article
