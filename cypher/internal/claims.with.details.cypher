// Article claims by id, with their details and their facts' roles, for tensions and open questions.
// :params {ids: ['Claim:russia-india-defence-cooperation/F21']}
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:FACT]->(f:Fact)
MATCH (c)-[:ARTICLE]->(a:Article)
OPTIONAL MATCH (c)-[:SPEAKER]->(s:Entity)
RETURN
  c.id AS id,
  c.quote AS quote,
  c.start AS start,
  c.end AS end,
  c.voice AS voice,
  c.modality AS modality,
  a.id AS article,
  s.id AS speaker,
  f.id AS fact,
  f.type AS factType,
  f.title AS summary,
  f.noun AS noun,
  f.standing AS standing,
  coalesce(c.outdated, false) AS outdated,
  COLLECT {
    MATCH (c)-[:DETAILS]->(d:Detail)
    OPTIONAL MATCH (e:Entity|Fact {id: d.value})
    RETURN d {.field, .value, .printed, .certainty, .basis, .relative, .currency, earliest: toString(d.earliest), latest: toString(d.latest), name: coalesce(e.name, e.noun), type: e.type}
  } AS details,
  COLLECT {
    MATCH (f)-[r]->(t:Entity|Fact)
    OPTIONAL MATCH (t)-[r2]->(t2:Entity)
    WHERE t:Fact
    WITH type(r) AS role, t, collect({role: type(r2), id: t2.id}) AS further
    RETURN {role: role, id: t.id, type: t.type, name: t.name, further: further}
    ORDER BY role, t.id
  } AS roles
