// Groups that take part in something and whose members no article names.
// :params {}
MATCH (g:Group)<-[:PARTICIPANTS|PARTICIPANT]-(f:Fact)
WHERE f.standing <> 'PROPOSED'
WITH g, count(f) AS facts
ORDER BY facts DESC, g.name
LIMIT 3
RETURN g.name AS name
