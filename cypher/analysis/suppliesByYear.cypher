// Who supplies whom with what, by the year in which a delivery began or was completed; year null where none is known.
// :params {}
MATCH (delivery:Delivery)-[:SUPPLIER]->(supplier:Entity)
MATCH (delivery)-[:RECIPIENT]->(recipient:Entity)
OPTIONAL MATCH (delivery)-[:SYSTEM]->(system:WeaponSystem)
WITH supplier, recipient, system, coalesce(delivery.completedEarliest, delivery.beganEarliest).year AS year,
  delivery.dateCertainty AS certainty
RETURN year, supplier.name AS supplier, recipient.name AS recipient, system.name AS system, count(*) AS deliveries,
  collect(DISTINCT certainty) AS certainty
ORDER BY year, supplier, recipient, system
LIMIT 200
