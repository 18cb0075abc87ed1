// “in December” and “in February” print no year: such a date is not above INFERRED.
// :params {}
MATCH (a:Article {id: 'Article:russia-india-defence-cooperation'})<-[:ARTICLE]-(c:Claim)-[:DETAILS]->(d:Detail)
WHERE d.printed IN ['in December', 'in February', 'December', 'February'] AND d.certainty <> 'INFERRED'
RETURN d.id AS id, 'no year is printed, but it is ' + d.certainty AS problem
LIMIT 100
