// Deliveries and their progress, with its certainty and who says so.
// :params {}
MATCH (delivery:Delivery)-[:SYSTEM]->(system:WeaponSystem)
MATCH (delivery)-[:DETAILS]->(progress:Detail {field: 'progress'})<-[:DETAILS]-(claim:Claim&!Proposal)
RETURN delivery.item AS item, system.name AS system, delivery.progress AS progress, delivery.began AS began,
  delivery.beganCertainty AS beganCertainty, claim.voice AS voice
ORDER BY item
LIMIT 100
