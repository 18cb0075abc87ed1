// Everything that one source says, as it is stored: its article, the names and codes that it gives, and its claims.
// :params {source: 'Article:none'}
RETURN
  COLLECT { MATCH (a:Article {id: $source}) RETURN properties(a) } AS articles,
  COLLECT {
    MATCH (:Article {id: $source})<-[:ARTICLE]-(s:Sentence)
    RETURN properties(s) ORDER BY s.number
  } AS sentences,
  COLLECT {
    MATCH (:Article {id: $source})<-[:ARTICLE]-(s:Sentence)-[:UNCLAIMED]->(u:Unclaimed)
    RETURN properties(u) ORDER BY u.start, u.id
  } AS unclaimed,
  COLLECT {
    MATCH (n:Name {source: $source})<-[:NAMES]-(e:Entity)
    RETURN n {.*, entity: e.id} ORDER BY e.id, n.kind DESC, n.id
  } AS names,
  COLLECT {
    MATCH (c:Codes {source: $source})<-[:CODES]-(e:Entity)
    RETURN c {.*, entity: e.id} ORDER BY e.id
  } AS codes,
  COLLECT {
    MATCH (c:Claim {source: $source})-[:FACT]->(f:Fact)
    OPTIONAL MATCH (c)-[:SPEAKER]->(speaker:Entity)
    OPTIONAL MATCH (c)-[:VIA]->(via:Entity)
    WITH c, f, speaker, via
    ORDER BY f.id, c.start, c.id
    RETURN c {
      .*,
      fact: f.id,
      speaker: speaker.id,
      via: via.id,
      details: COLLECT { MATCH (c)-[:DETAILS]->(d:Detail) RETURN properties(d) ORDER BY d.id }
    }
  } AS claims
