// Entities by names, claims by quotes, facts by titles, articles by headlines, sentences; `text` is escaped already.
// :params {text: {lucene: 's400~1 OR s400*', key: 's400', terms: ['s400']}, first: 20, types: null, standing: ['ASSERTED', 'CONTESTED'], seesAll: true}
// Thousands may be found and few are shown, so no branch reads more of a node than ranks it.
CALL () {
  CALL db.index.fulltext.queryNodes('names', $text.lucene, {limit: 1000}) YIELD node AS n, score
  MATCH (e:Entity)-[:NAMES]->(n)
  WITH e, n, score + CASE WHEN n.key = $text.key THEN 10 ELSE 0 END AS score
  ORDER BY score DESC, n.id
  WITH e AS node, collect(n.text)[0] AS name, max(score) AS score
  RETURN node, name, score + log(1 + node.articleClaims) AS score, true AS stands
  UNION ALL
  CALL db.index.fulltext.queryNodes('quotes', $text.lucene, {limit: 1000}) YIELD node, score
  WHERE NOT node:Proposal OR 'PROPOSED' IN coalesce($standing, [])
  MATCH (node)-[:FACT]->(f:Fact)
  RETURN node, null AS name, score, $standing IS NULL OR f.standing IN $standing AS stands
  UNION ALL
  CALL db.index.fulltext.queryNodes('titles', $text.lucene, {limit: 1000}) YIELD node, score
  WHERE NOT node:Proposed OR 'PROPOSED' IN coalesce($standing, [])
  RETURN node, null AS name, score, node:Article OR $standing IS NULL OR node.standing IN $standing AS stands
  UNION ALL
  CALL db.index.fulltext.queryNodes('sentences', $text.lucene, {limit: 1000}) YIELD node, score
  RETURN node, null AS name, score, true AS stands
}
WITH node, name, score, stands
WHERE $types IS NULL OR coalesce(node.type, head([l IN labels(node) WHERE l IN ['Claim', 'Article', 'Sentence']])) IN $types
WITH
  collect(CASE WHEN stands THEN {node: node, name: name, score: score} END) AS hits,
  collect(CASE WHEN node:Claim THEN node END) AS claims,
  count(CASE WHEN NOT stands THEN 1 END) AS unasserted
UNWIND hits AS h
WITH h.node AS n, h.name AS name, h.score AS score, claims, unasserted
ORDER BY score DESC, n.id
// Of sentences, looked at only as far as they are shown: one is left out where a claim quotes those words of it and is
// found itself, and, of a text that is not open to all, where `guardText.ts` withholds it.
WITH n, name, score, claims, unasserted
WHERE NOT n:Sentence OR NOT EXISTS { (n)<-[:SENTENCE]-(c:Claim) WHERE c IN claims } AND ($seesAll OR EXISTS { (n)-[:ARTICLE]->(:Article {access: 'PUBLIC'}) } OR EXISTS {
  MATCH (n)-[:ARTICLE]->(a)
  MATCH (a)<-[:ARTICLE]-(near:Sentence)<-[:SENTENCE]-(c:Claim&!Proposal)
  WHERE c.review <> 'REJECTED' AND abs(near.number - n.number) <= 1
})
LIMIT $first
RETURN {
  score: score,
  text: coalesce(name, n.quote, n.title, n.headline, n.text),
  node: {id: n.id, type: coalesce(n.type, head([l IN labels(n) WHERE l IN ['Claim', 'Article', 'Sentence']]))},
  terms: $text.terms
} AS value, unasserted
