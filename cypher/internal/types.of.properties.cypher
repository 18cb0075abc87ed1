// The properties of nodes and relationships, with their Neo4j types.
// :params {}
CALL () {
  CALL db.schema.nodeTypeProperties() YIELD propertyName, propertyTypes
  RETURN 'node' AS kind, propertyName AS name, propertyTypes AS found
  UNION ALL
  CALL db.schema.relTypeProperties() YIELD propertyName, propertyTypes
  RETURN 'edge' AS kind, propertyName AS name, propertyTypes AS found
}
WITH kind, name, found
WHERE name IS NOT NULL
UNWIND found AS type
RETURN kind, name, collect(DISTINCT type) AS types
ORDER BY kind, name
