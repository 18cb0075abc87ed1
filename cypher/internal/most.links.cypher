// The most links of each type that one node has, from it and to it: what a list along that link can hold at most.
// :params {}
MATCH (n)-[r]->()
WITH n, 'out ' + type(r) AS link, count(*) AS links
RETURN link, max(links) AS most
LIMIT 1000
UNION ALL
MATCH (n)<-[r]-()
WITH n, 'in ' + type(r) AS link, count(*) AS links
RETURN link, max(links) AS most
LIMIT 1000
