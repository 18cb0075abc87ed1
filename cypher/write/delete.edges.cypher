// Takes away derived edges between pairs of entities, before those that facts support are created again, and tells which there were. Holds where they begin, so that no two make one at a time.
// :params {pairs: [{edge: 'BUYS_FROM', from: 'Country:x', to: 'Country:y'}]}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
SET a.rank = a.rank
WITH a, pair
MATCH (a)-[r]->(:Entity {id: pair.to})
WHERE type(r) = pair.edge
DELETE r
RETURN DISTINCT pair.edge AS edge, pair.from AS from, pair.to AS to
