// The inputs for computing entities: their names and codes, and the claims about them.
// :params {ids: ['Country:x']}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN
  e.id AS id,
  e.type AS type,
  e.name AS name,
  e.aliases AS aliases,
  COLLECT { MATCH (e)-[r:NAMES]->(n:Name) WHERE n.source IS NOT NULL RETURN n {.text, .kind, .origin, .source, as: r.as} } AS names,
  COLLECT { MATCH (e)-[r:PROPOSED_NAMES]->(n:ProposedName) RETURN n {.text, .kind, .origin, .source, as: r.as} } AS proposedNames,
  COLLECT { MATCH (e)-[r:CODES]->(c:Codes) RETURN c {.*, as: r.as} ORDER BY c.source } AS codes,
  COUNT { (e)<-[:ABOUT]-(:Claim&!Proposal {origin: 'ARTICLE'}) } AS articleClaims,
  EXISTS { (e)<-[:ABOUT|SPEAKER|VIA]-(:Claim) } AS isMeant,
  EXISTS { (e)<-[:ABOUT|SPEAKER|VIA]-(:Claim&!Proposal) } AS isClaimed,
  e:Proposed AS wasProposed
