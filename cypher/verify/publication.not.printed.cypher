// A publication date is EXPLICIT only where it is printed or a curator set it; a day needs a reason at least.
// :params {}
MATCH (a:Article)
WHERE a.publishedPrinted IS NULL
  AND (a.publishedCertainty = 'EXPLICIT' AND coalesce(a.publishedBasis, '') <> 'Set by a curator.' OR a.publishedPrecision = 'DAY' AND a.publishedBasis IS NULL)
RETURN a.id AS id, 'it prints no publication date, but has ' + a.published + ' as ' + coalesce(a.publishedCertainty, 'certain') AS problem
LIMIT 100
