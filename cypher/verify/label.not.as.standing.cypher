// A fact carries the label of its type while it is ASSERTED or CONTESTED, and Unasserted otherwise.
// :params {}
MATCH (f:Fact)
WITH f, f.standing IN ['ASSERTED', 'CONTESTED'] AS asserted
WHERE asserted <> (f.type IN labels(f)) OR asserted = (f:Unasserted)
RETURN f.id AS id, 'it is ' + f.standing + ' but labelled ' + reduce(all = '', l IN labels(f) | all + ':' + l) AS problem
LIMIT 100
