// Who bought what from whom by contract, for how much and signed when.
// :params {}
MATCH (buyer)<-[:BUYER]-(deal:Contract)-[:SELLER]->(seller)
OPTIONAL MATCH (deal)-[:SYSTEM]->(system:WeaponSystem)
RETURN buyer.name AS buyer, seller.name AS seller, system.name AS system, deal.quantity AS quantity,
  deal.value AS value, deal.valueCurrency AS currency, deal.signed AS signed
ORDER BY value DESC, buyer
LIMIT 100
