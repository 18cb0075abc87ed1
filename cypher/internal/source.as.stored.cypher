// Everything in one source, under its original ids whatever was merged: its article, names, codes and claims.
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
    MATCH (n:Name|ProposedName {source: $source})<-[r:NAMES|PROPOSED_NAMES]-(e:Entity)
    RETURN n {.*, entity: coalesce(r.as, e.id)} ORDER BY n.kind DESC, n.id
  } AS names,
  COLLECT {
    MATCH (c:Codes {source: $source})<-[r:CODES]-(e:Entity)
    RETURN c {.*, entity: coalesce(r.as, e.id)} ORDER BY c.id
  } AS codes,
  COLLECT { MATCH (s:SameAs {source: $source}) RETURN properties(s) ORDER BY s.id } AS sameAs,
  COLLECT {
    MATCH (c:Claim {source: $source})-[of:FACT]->(f:Fact)
    OPTIONAL MATCH (c)-[speaks:SPEAKER]->(speaker:Entity)
    OPTIONAL MATCH (c)-[passes:VIA]->(via:Entity)
    WITH c, coalesce(of.as, f.id) AS fact, coalesce(speaks.as, speaker.id) AS speaker, coalesce(passes.as, via.id) AS via
    ORDER BY fact, c.start, c.id
    RETURN c {
      .*,
      fact: fact,
      speaker: speaker,
      via: via,
      details: COLLECT {
        MATCH (c)-[:DETAILS]->(d:Detail)
        RETURN d {.*, value: coalesce(d.valueAs, d.value)} ORDER BY d.id
      }
    }
  } AS claims
