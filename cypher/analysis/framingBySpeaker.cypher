// What each voice calls the events that facts refer to.
// :params {}
MATCH (claim:Claim&!Proposal)-[:DETAILS]->(detail:Detail)
WHERE detail.printed IS NOT NULL
MATCH (event:Event {id: detail.value})
OPTIONAL MATCH (claim)-[:SPEAKER]->(speaker:Entity)
RETURN event.name AS event, detail.printed AS words, coalesce(speaker.name, claim.voice) AS said, count(*) AS times
ORDER BY event, words, said
LIMIT 100
