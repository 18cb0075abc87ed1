// Entities of any kind with a name like the one looked for: the same key, or one that begins or ends alike.
// :params {key: 'ind', target: 'Country'}
MATCH (n:Name)<-[:NAMES]-(e:Entity)
WHERE n.key = $key
  OR size($key) >= 3 AND (n.key STARTS WITH $key OR $key STARTS WITH n.key AND size(n.key) >= 3 OR n.key ENDS WITH $key)
WITH DISTINCT e, max(n.key = $key) AS exact
RETURN e.name AS name, e.type AS type, exact
ORDER BY exact DESC, e.type = $target DESC, e.articleClaims DESC, name
LIMIT 3
