// The facts around an entity with their other roles, or the roles of a fact, and the links between them.
// :params {of: 'Country:india', depth: 1, limit: 100, standing: ['ASSERTED', 'CONTESTED']}
CALL () {
  MATCH (c:Entity {id: $of})
  RETURN c
  UNION
  MATCH (c:Fact {id: $of})
  RETURN c
}
WITH c, CASE WHEN c:Fact THEN 1 ELSE 2 * $depth END AS steps
CALL (c, steps) {
  UNWIND [c] AS a
  MATCH (a)-[r WHERE r.certainty IS NOT NULL AND r.facts IS NULL]-(b WHERE b:Entity OR b:Fact AND ($standing IS NULL OR b.standing IN $standing))
  WITH DISTINCT b, c
  ORDER BY b.articleClaims DESC, b.id
  RETURN collect(b) AS first
}
CALL (c, steps, first) {
  UNWIND CASE WHEN steps > 1 THEN first[..5000] ELSE [] END AS a
  MATCH (a)-[r WHERE r.certainty IS NOT NULL AND r.facts IS NULL]-(b WHERE b:Entity OR b:Fact AND ($standing IS NULL OR b.standing IN $standing))
  WHERE b <> c AND NOT b IN first
  WITH DISTINCT b
  ORDER BY b.articleClaims DESC, b.id
  RETURN collect(b) AS second
}
CALL (c, steps, first, second) {
  UNWIND CASE WHEN steps > 2 THEN second[..5000] ELSE [] END AS a
  MATCH (a)-[r WHERE r.certainty IS NOT NULL AND r.facts IS NULL]-(b WHERE b:Entity OR b:Fact AND ($standing IS NULL OR b.standing IN $standing))
  WHERE b <> c AND NOT b IN first AND NOT b IN second
  WITH DISTINCT b
  ORDER BY b.articleClaims DESC, b.id
  RETURN collect(b) AS third
}
CALL (c, steps, first, second, third) {
  UNWIND CASE WHEN steps > 3 THEN third[..5000] ELSE [] END AS a
  MATCH (a)-[r WHERE r.certainty IS NOT NULL AND r.facts IS NULL]-(b WHERE b:Entity OR b:Fact AND ($standing IS NULL OR b.standing IN $standing))
  WHERE b <> c AND NOT b IN first AND NOT b IN second AND NOT b IN third
  WITH DISTINCT b
  ORDER BY b.articleClaims DESC, b.id
  RETURN collect(b) AS fourth
}
WITH [c] + first + second + third + fourth AS around
WITH around, around[..$limit] AS nodes
CALL (nodes) {
  UNWIND nodes AS f
  MATCH (f:Fact)-[r WHERE r.certainty IS NOT NULL]->(t)
  WHERE t IN nodes
  WITH f, r, t
  ORDER BY f.id, type(r), t.id
  LIMIT 5000
  RETURN collect({from: f.id, to: t.id, role: type(r), certainty: r.certainty, claims: r.claims}) AS links
}
RETURN {
  nodes: [n IN nodes | {id: n.id, type: n.type}],
  links: links,
  total: size(around),
  truncated: size(around) > $limit
} AS value, size(around) - 1 AS found, size(around) - size(nodes) AS omitted
