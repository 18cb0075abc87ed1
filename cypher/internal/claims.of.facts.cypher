// The claims of facts with their details, proposals too, from which standing, labels and roles are computed.
// :params {facts: ['Contract:x']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})<-[:FACT]-(c:Claim)
OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
RETURN
  f.id AS fact,
  f.type AS type,
  c.id AS id,
  c.modality AS modality,
  c.voice AS voice,
  c.origin AS origin,
  c.review AS review,
  c:Proposal AS isProposal,
  coalesce(a.wireAgency, a.publisher, a.id, c.citationUrl, c.citation) AS publishedBy,
  a.sketch AS sketch,
  COLLECT {
    MATCH (c)-[:DETAILS]->(d:Detail)
    RETURN d {.id, .field, .value, .printed, .certainty, .basis, .currency, .precision, earliest: toString(d.earliest), latest: toString(d.latest)}
  } AS details
ORDER BY fact, id
