// Speakers who affirm and deny one fact, or give one field of it two values, with both of their quotes.
// :params {}
MATCH (speaker:Entity)<-[:SPEAKER]-(one:Claim&!Proposal)-[:FACT]->(fact:Fact)<-[:FACT]-(other:Claim&!Proposal)-[:SPEAKER]->(speaker)
WHERE fact.standing IN ['ASSERTED', 'CONTESTED', 'DENIED'] AND one.id < other.id
OPTIONAL MATCH (one)-[:DETAILS]->(a:Detail)
WHERE a.field IN fact.differs
OPTIONAL MATCH (other)-[:DETAILS]->(b:Detail {field: a.field})
WHERE a.value <> b.value
WITH speaker, fact, one, other, a, b
ORDER BY a.field, a.value, b.value
WITH speaker, fact, one, other, collect(DISTINCT a.field + ': ' + a.value + ' / ' + b.value) AS values,
  (one.modality = 'NEGATED') <> (other.modality = 'NEGATED') AS isDenied
WHERE isDenied OR size(values) > 0
RETURN speaker.name AS speaker, fact.title AS fact, isDenied, values, one.quote AS first, other.quote AS second
ORDER BY speaker, fact, first, second
LIMIT 200
