// What was added, changed or removed since a moment, by default now, and what each concerns; articles and decisions first, then the latest.
// :params {since: '2022-01-01T00:00:00.000Z', lookBack: 'PT60S', limit: 500}
WITH coalesce(datetime($since), datetime()) - duration($lookBack) AS since
CALL (since) {
  MATCH (a:Article)
  WHERE a.recordedAt >= since
  RETURN 0 AS place, a.id AS id, a.recordedAt AS at, 'CAME' AS kind, [] AS concerns
  ORDER BY at DESC
  LIMIT $limit
  UNION ALL
  MATCH (a:WithdrawnArticle)
  WHERE a.withdrawnAt >= since
  RETURN 0 AS place, a.id AS id, a.withdrawnAt AS at,
    CASE WHEN EXISTS { (:Article {id: a.id}) } THEN 'CHANGED' ELSE 'WENT' END AS kind, [] AS concerns
  ORDER BY at DESC
  LIMIT $limit
  UNION ALL
  MATCH (d:Decision)
  WHERE d.at >= since AND NOT EXISTS { (:Closed {id: d.source}) }
  WITH d
  ORDER BY d.at DESC
  LIMIT $limit
  RETURN 0 AS place, d.id AS id, d.at AS at, 'CAME' AS kind,
    [d.target] + COLLECT {
      MATCH (d)-[:CONCERNS]->(n)
      RETURN n.id
      UNION
      MATCH (d)-[:CONCERNS]->(:Claim)-[:ABOUT|SPEAKER]->(n)
      RETURN n.id
    } AS concerns
  UNION ALL
  MATCH (f:Fact)
  WHERE f.heldSince >= since
  WITH f, since
  ORDER BY f.heldSince DESC
  LIMIT $limit
  RETURN 1 AS place, f.id AS id, f.heldSince AS at,
    CASE WHEN EXISTS { MATCH (v:Version {id: f.id}) WHERE v.heldUntil >= since } THEN 'CHANGED' ELSE 'CAME' END AS kind,
    COLLECT { MATCH (f)-[]->(n:Entity|Fact) RETURN n.id } AS concerns
  UNION ALL
  MATCH (v:Version)
  WHERE v.heldUntil >= since AND NOT EXISTS { (:Fact {id: v.id}) }
  WITH v
  ORDER BY v.heldUntil DESC
  LIMIT $limit
  RETURN 1 AS place, v.id AS id, v.heldUntil AS at, 'WENT' AS kind,
    COLLECT { MATCH (v)-[]->(n:Entity|PastEntity|Fact) RETURN n.id } AS concerns
  UNION ALL
  MATCH (c:Claim)
  WHERE c.recordedAt >= since
  WITH c, since
  ORDER BY c.recordedAt DESC
  LIMIT $limit
  RETURN 1 AS place, c.id AS id, c.recordedAt AS at,
    CASE WHEN EXISTS { MATCH (w:Withdrawn {id: c.id}) WHERE w.withdrawnAt >= since } THEN 'CHANGED' ELSE 'CAME' END AS kind,
    COLLECT { MATCH (c)-[:FACT|ARTICLE|ABOUT|SPEAKER]->(n) RETURN n.id } AS concerns
  UNION ALL
  MATCH (w:Withdrawn)
  WHERE w.withdrawnAt >= since AND NOT EXISTS { (:Claim {id: w.id}) }
  WITH w
  ORDER BY w.withdrawnAt DESC
  LIMIT $limit
  RETURN 1 AS place, w.id AS id, w.withdrawnAt AS at, 'WENT' AS kind,
    COLLECT { MATCH (w)-[:FACT|ARTICLE|ABOUT|SPEAKER]->(n) RETURN n.id } AS concerns
}
WITH place, id, at, kind, concerns
ORDER BY place, at DESC
LIMIT $limit
RETURN id, toString(at) AS at, kind, concerns
