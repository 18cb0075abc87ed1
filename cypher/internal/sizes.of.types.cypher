// The number of nodes of each type, and of all relationships under `*`: the maximum lengths of lists.
// :params {}
MATCH (n:Fact|Entity)
RETURN n.type AS type, count(*) AS size
LIMIT 1000
UNION ALL
MATCH (n:Claim)
RETURN 'Claim' AS type, count(n) AS size
LIMIT 1
UNION ALL
MATCH (n:Article)
RETURN 'Article' AS type, count(n) AS size
LIMIT 1
UNION ALL
MATCH (n:Sentence)
RETURN 'Sentence' AS type, count(n) AS size
LIMIT 1
UNION ALL
MATCH ()-[r]->()
RETURN '*' AS type, count(r) AS size
LIMIT 1
