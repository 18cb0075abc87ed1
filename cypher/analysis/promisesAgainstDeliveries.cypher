// What each contract promises, compared with its deliveries, in the words of the sources.
// :params {}
MATCH (deal:Contract)
OPTIONAL MATCH (deal)<-[:CONTRACT]-(delivery:Delivery)<-[:FACT]-(claim:Claim&!Proposal)
WHERE claim.review <> 'REJECTED'
OPTIONAL MATCH (claim)-[:SPEAKER]->(speaker:Entity)
RETURN deal.title AS contract, deal.quantity AS promised, deal.unit AS unit, delivery.item AS item,
  delivery.progress AS progress, coalesce(speaker.name, claim.voice) AS said, claim.quote AS words
ORDER BY contract, item, said
LIMIT 200
