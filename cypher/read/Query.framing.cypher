// What each speaker calls a happening: the printed words of all details that refer to it.
// :params {of: 'Event:ukraine-crisis'}
MATCH (d:Detail {value: $of})<-[:DETAILS]-(c:Claim&!Proposal)
WHERE d.printed IS NOT NULL
OPTIONAL MATCH (c)-[:SPEAKER]->(s:Entity)
WITH d, c, s
ORDER BY c.id
WITH d.printed AS words, s, c.voice AS voice, collect(DISTINCT {id: c.id, type: 'Claim'}) AS claims
ORDER BY size(claims) DESC, words, s.id, voice
LIMIT 200
RETURN {
  words: words,
  speaker: CASE WHEN s IS NULL THEN null ELSE {id: s.id, type: s.type} END,
  voice: voice,
  claims: claims
} AS value
