// Groups that meet or take part without their people being named in any article.
// :params {}
MATCH (g:Group)<-[:PARTICIPANTS|PARTICIPANT]-(f:Fact)
WHERE f.standing <> 'PROPOSED'
WITH g, count(f) AS facts
ORDER BY facts DESC, g.name
LIMIT 3
RETURN g.name AS name
