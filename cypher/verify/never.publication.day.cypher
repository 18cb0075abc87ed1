// The article prints no publication date: it is never EXPLICIT unless a curator set it.
// :params {}
MATCH (a:Article {id: 'Article:russia-india-defence-cooperation'})
WHERE a.publishedInFile IS NULL AND (a.publishedCertainty = 'EXPLICIT' OR a.publishedPrecision = 'DAY')
RETURN a.id AS id, 'it prints no publication date, but has ' + a.published AS problem
LIMIT 100
