// Facts by id, with the nodes in their roles, the values in the order of claims, the fields whose best detail is inferred, and the claims that count.
// :params {ids: ['Contract:india-russia-s-400-2018']}
MATCH (f:Fact)
WHERE f.id IN $ids
RETURN
  properties(f) AS properties,
  [(f)-[r]->(x:Entity|Fact) | {role: type(r), certainty: r.certainty, thing: properties(x)}] AS roles,
  COLLECT {
    MATCH (c:Claim)-[:FACT]->(f)
    MATCH (c)-[:DETAILS]->(d:Detail)
    RETURN d.value
    ORDER BY c.id, size(d.id), d.id
  } AS said,
  [(f)-[:DETAILS]->(d:Detail) WHERE d.certainty = 'INFERRED' | d.field] AS inferred,
  COLLECT {
    MATCH (c:Claim)-[:FACT]->(f)
    WHERE c.review <> 'REJECTED' AND NOT c:Proposal
    OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
    OPTIONAL MATCH (c)-[:SPEAKER]->(s:Entity)
    OPTIONAL MATCH (c)-[:VIA]->(v:Entity)
    RETURN c {
      .id, .quote, .start, .end, .modality, .voice, .citation, .citationUrl,
      retrieved: toString(c.citationRetrieved),
      speaker: s.name,
      via: v.name,
      article: a {.id, .headline, .publisher, .published, .url}
    }
    ORDER BY c.id
  } AS claims
ORDER BY f.id
