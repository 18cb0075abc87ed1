// Deletes the derived edges between pairs of entities, before those that facts support are created.
// :params {pairs: [{edge: 'BUYS_FROM', from: 'Country:x', to: 'Country:y'}]}
UNWIND $pairs AS pair
MATCH (:Entity {id: pair.from})-[r]->(:Entity {id: pair.to})
WHERE type(r) = pair.edge
DELETE r
