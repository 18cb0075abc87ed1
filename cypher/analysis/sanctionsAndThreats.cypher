// Sanctions that are said to be imposed. A threatened one has no label Sanction and is not found.
// :params {}
MATCH (imposer)<-[:IMPOSER]-(sanction:Sanction)-[:TARGET]->(target)
RETURN imposer.name AS imposer, target.name AS target, sanction.severity AS severity, sanction.articleClaims AS claims
ORDER BY imposer, target
LIMIT 100
