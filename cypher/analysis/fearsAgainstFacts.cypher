// What is only feared, threatened, denied or left open, and in whose words.
// :params {}
MATCH (fact:Unasserted)<-[:FACT]-(claim:Claim&!Proposal)
OPTIONAL MATCH (claim)-[:SPEAKER]->(speaker:Entity)
RETURN fact.standing AS standing, fact.title AS fact, claim.modality AS modality, speaker.name AS speaker, claim.quote AS quote
ORDER BY standing, fact, quote
LIMIT 100
