// Entities by their names and claims by their quotes, the best first. `text` is escaped before it comes here.
// :params {text: {lucene: 's400~1 OR s400*', key: 's400', terms: ['s400']}, first: 20, types: null, standing: ['ASSERTED', 'CONTESTED']}
CALL () {
  CALL db.index.fulltext.queryNodes('names', $text.lucene, {limit: 1000}) YIELD node AS n, score
  MATCH (e:Entity)-[:NAMES]->(n)
  WITH e, n, score + CASE WHEN n.key = $text.key THEN 10 ELSE 0 END AS score
  ORDER BY score DESC, n.id
  WITH e, collect(n.text)[0] AS text, max(score) AS score
  RETURN {id: e.id, type: e.type} AS node, text, score + log(1 + e.articleClaims) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('quotes', $text.lucene, {limit: 1000}) YIELD node AS c, score
  MATCH (c)-[:FACT]->(f:Fact)
  WHERE $standing IS NULL OR f.standing IN $standing
  RETURN {id: c.id, type: 'Claim'} AS node, c.quote AS text, score
}
WITH node, text, score
WHERE $types IS NULL OR node.type IN $types
ORDER BY score DESC, node.id
LIMIT $first
RETURN {score: score, text: text, node: node, terms: $text.terms} AS value
