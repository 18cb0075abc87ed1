// Contracts of which no delivery is completed, and how many have begun as far as any article says.
// :params {}
MATCH (buyer:Entity)<-[:BUYER]-(deal:Contract)-[:SELLER]->(seller:Entity)
OPTIONAL MATCH (deal)<-[:CONTRACT]-(delivery:Delivery)
WITH deal, buyer, seller, collect(delivery.progress) AS progress
WHERE NOT 'COMPLETE' IN progress
RETURN deal.title AS contract, buyer.name AS buyer, seller.name AS seller, deal.signed AS signed,
  size(progress) AS deliveries, progress
ORDER BY deliveries, signed, contract
LIMIT 200
