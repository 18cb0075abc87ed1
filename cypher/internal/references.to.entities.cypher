// For each entity that no source names, the first claim about it, preferably one that counts and prints it.
// :params {ids: ['Country:x']}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:ABOUT|SPEAKER|VIA]-(c:Claim)
  OPTIONAL MATCH (c)-[:DETAILS]->(d:Detail {value: e.id})
  RETURN c, d.printed AS printed
  ORDER BY c:Proposal, printed IS NULL, c.id, printed
  LIMIT 1
}
RETURN e.id AS entity, printed, c.origin AS origin, c.citation AS citation, c.citationUrl AS citationUrl,
  c.citationRetrieved AS citationRetrieved, head(COLLECT { MATCH (c)-[:ARTICLE]->(a:Article) RETURN a.id }) AS article
