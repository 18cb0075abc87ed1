// Every name, alias and code with the entity that has it: what is looked for in a new text.
// :params {}
MATCH (n:Name)<-[:NAMES]-(e:Entity)
RETURN n.text AS text, e.id AS entity
ORDER BY text, entity
LIMIT 500000
