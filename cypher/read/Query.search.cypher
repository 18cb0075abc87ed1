// Entities by names, claims by quotes, facts by titles, articles by headlines, sentences; `text` is escaped already.
// :params {text: {lucene: 's400~1 OR s400*', key: 's400', terms: ['s400']}, first: 20, types: null, standing: ['ASSERTED', 'CONTESTED']}
CALL () {
  CALL db.index.fulltext.queryNodes('names', $text.lucene, {limit: 1000}) YIELD node AS n, score
  MATCH (e:Entity)-[:NAMES]->(n)
  WITH e, n, score + CASE WHEN n.key = $text.key THEN 10 ELSE 0 END AS score
  ORDER BY score DESC, n.id
  WITH e, collect(n.text)[0] AS text, max(score) AS score
  RETURN {id: e.id, type: e.type} AS node, text, score + log(1 + e.articleClaims) AS score, true AS stands
  UNION ALL
  CALL db.index.fulltext.queryNodes('quotes', $text.lucene, {limit: 1000}) YIELD node AS c, score
  WHERE NOT c:Proposal OR 'PROPOSED' IN coalesce($standing, [])
  MATCH (c)-[:FACT]->(f:Fact)
  RETURN {id: c.id, type: 'Claim'} AS node, c.quote AS text, score, $standing IS NULL OR f.standing IN $standing AS stands
  UNION ALL
  CALL db.index.fulltext.queryNodes('titles', $text.lucene, {limit: 1000}) YIELD node AS t, score
  WHERE NOT t:Proposed OR 'PROPOSED' IN coalesce($standing, [])
  RETURN
    {id: t.id, type: coalesce(t.type, 'Article')} AS node,
    coalesce(t.title, t.headline) AS text,
    score,
    t:Article OR $standing IS NULL OR t.standing IN $standing AS stands
  UNION ALL
  CALL db.index.fulltext.queryNodes('sentences', $text.lucene, {limit: 1000}) YIELD node AS s, score
  RETURN {id: s.id, type: 'Sentence'} AS node, s.text AS text, score, true AS stands
}
WITH node, text, score, stands
WHERE $types IS NULL OR node.type IN $types
ORDER BY score DESC, node.id
WITH collect({node: node, text: text, score: score, stands: stands}) AS hits
// A sentence is left out where a claim quotes those words of it and is found itself.
WITH hits,
  COLLECT {
    UNWIND [h IN hits WHERE h.node.type = 'Claim' | h.node.id] AS id
    MATCH (:Claim {id: id})-[:SENTENCE]->(s:Sentence)
    RETURN s.id
  } AS quoted
WITH [h IN hits WHERE NOT h.node.id IN quoted] AS hits
WITH hits, size([h IN hits WHERE NOT h.stands]) AS unasserted
UNWIND [h IN hits WHERE h.stands][..$first] AS h
RETURN {score: h.score, text: h.text, node: h.node, terms: $text.terms} AS value, unasserted
