// The rank of a fact or entity, by which lists are ordered, is its negated number of article claims.
// :params {}
MATCH (n:Entity|Fact)
WHERE n.rank IS NULL OR n.rank <> -n.articleClaims
RETURN n.id AS id, 'it has the rank ' + coalesce(toString(n.rank), 'unknown') + ', but ' + toString(n.articleClaims) + ' claims' AS problem
LIMIT 100
