// Settings of Neo4j by name.
// :params {names: ['db.transaction.timeout']}
SHOW SETTINGS YIELD name, value
WHERE name IN $names
RETURN name, value
