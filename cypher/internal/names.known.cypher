// Every name, alias and code with its entity, to find in a new text.
// :params {}
MATCH (n:Name)<-[:NAMES]-(e:Entity)
RETURN n.text AS text, e.id AS entity
ORDER BY text, entity
LIMIT 500000
