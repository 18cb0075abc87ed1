// The pairs of entities that facts connect, whatever their standing, by the `@derives` of their types.
// :params {facts: ['Contract:x'], derivations: [{edge: 'BUYS_FROM', factType: 'Contract', from: 'BUYER', to: 'SELLER', fromTypes: ['Country'], toTypes: ['Country']}]}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
UNWIND $derivations AS derivation
WITH f, derivation
WHERE derivation.factType = f.type
MATCH (f)-[x]->(a:Entity)
WHERE type(x) = derivation.from AND a.type IN derivation.fromTypes
MATCH (f)-[y]->(b:Entity)
WHERE type(y) = derivation.to AND b.type IN derivation.toTypes
RETURN DISTINCT derivation.edge AS edge, a.id AS from, b.id AS to
