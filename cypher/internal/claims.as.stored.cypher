// Claims and proposals with all that is said in them, by their ids: what was merged into another thing under the id that was given.
// :params {ids: ['Claim:x/F1']}
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})
  RETURN c
  UNION
  MATCH (c:Proposal {id: id})
  RETURN c
}
MATCH (c)-[of:FACT]->(f:Fact)
OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
OPTIONAL MATCH (c)-[:SENTENCE]->(s:Sentence)
OPTIONAL MATCH (c)-[speaks:SPEAKER]->(speaker:Entity)
OPTIONAL MATCH (c)-[passes:VIA]->(via:Entity)
RETURN
  c {.*, recordedAt: null, citationRetrieved: toString(c.citationRetrieved)} AS claim,
  coalesce(of.as, f.id) AS fact,
  f.type AS factType,
  a.id AS article,
  s.id AS sentence,
  coalesce(speaks.as, speaker.id) AS speaker,
  coalesce(passes.as, via.id) AS via,
  COLLECT {
    MATCH (c)-[:DETAILS]->(d:Detail)
    RETURN d {.*, value: coalesce(d.valueAs, d.value), earliest: toString(d.earliest), latest: toString(d.latest)}
  } AS details
