// The most relationships of each type that one node has, out and in: the maximum length of a list along them.
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
