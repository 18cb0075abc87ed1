// Number of claims by speaker, article, modality, voice, type or standing.
// :params {by: 'SPEAKER', origin: 'ARTICLE'}
MATCH (c:Claim&!Proposal)-[:FACT]->(f:Fact)
WHERE $origin IS NULL OR c.origin = $origin
OPTIONAL MATCH (c)-[r:SPEAKER|ARTICLE]->(n:Entity|Article)
WHERE type(r) = $by
WITH n,
  CASE $by
    WHEN 'MODALITY' THEN c.modality
    WHEN 'VOICE' THEN c.voice
    WHEN 'FACT_TYPE' THEN f.type
    WHEN 'STANDING' THEN f.standing
  END AS value,
  count(*) AS count
ORDER BY count DESC, n.id, value
LIMIT 1000
RETURN {
  group: CASE WHEN n IS NULL THEN null ELSE {id: n.id, type: coalesce(n.type, 'Article')} END,
  value: value,
  count: count
} AS value
