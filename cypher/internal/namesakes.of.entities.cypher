// Entities that share a name, other than a code, with another of their type.
// :params {entities: ['Country:x']}
UNWIND $entities AS id
MATCH (e:Entity {id: id})-[:NAMES]->(n:Name)
WHERE n.kind <> 'CODE'
MATCH (m:Name {key: n.key})
WHERE m.kind <> 'CODE'
MATCH (other:Entity {type: e.type})-[:NAMES]->(m)
WHERE other.id <> e.id
RETURN DISTINCT e.id AS id, other.id AS other, n.text AS name
ORDER BY id, other, name
