// How many nodes of each type the store holds, and how many links in all under `*`: what a list can hold at most.
// :params {}
MATCH (n:Fact|Entity)
RETURN n.type AS type, count(*) AS size
LIMIT 1000
UNION ALL
RETURN 'Claim' AS type, COUNT { (:Claim) } + COUNT { (:Proposal) } AS size
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
