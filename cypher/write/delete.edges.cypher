// Deletes the derived edges between pairs of entities, before those that facts support are created. Holds the entities where they begin, so that no two make one edge at a time. Returns those that there were.
// :params {pairs: [{edge: 'BUYS_FROM', from: 'Country:x', to: 'Country:y'}]}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
SET a.held = true
REMOVE a.held
WITH a, pair
MATCH (a)-[r]->(:Entity {id: pair.to})
WHERE type(r) = pair.edge
DELETE r
RETURN pair.edge AS edge, pair.from AS from, pair.to AS to
