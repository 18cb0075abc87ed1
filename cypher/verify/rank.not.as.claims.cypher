// What more articles speak of stands first in lists: the rank is the number of claims, turned round.
// :params {}
MATCH (n:Entity|Fact)
WHERE n.rank IS NULL OR n.rank <> -n.articleClaims
RETURN n.id AS id, 'it has the rank ' + coalesce(toString(n.rank), 'unknown') + ', but ' + toString(n.articleClaims) + ' claims' AS problem
LIMIT 100
