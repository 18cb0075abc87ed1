// Contracts whose buyer or seller is sanctioned or threatened with sanctions, and by whom.
// :params {}
MATCH (deal:Contract)-[role:BUYER|SELLER]->(party:Entity)<-[:TARGET]-(sanction:Fact {type: 'Sanction'})
WHERE sanction.standing IN ['ASSERTED', 'CONTESTED', 'THREATENED']
OPTIONAL MATCH (sanction)-[:IMPOSER]->(imposer:Entity)
RETURN deal.title AS contract, toLower(type(role)) AS role, party.name AS party, imposer.name AS imposer,
  sanction.standing AS standing, sanction.title AS sanction
ORDER BY contract, role, imposer
LIMIT 200
