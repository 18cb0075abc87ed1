// A fact carries the label of its type while it is ASSERTED or CONTESTED, Proposed while it is PROPOSED, and Unasserted otherwise.
// :params {}
MATCH (f:Fact)
WITH f, CASE
    WHEN f.standing IN ['ASSERTED', 'CONTESTED'] THEN f.type
    WHEN f.standing = 'PROPOSED' THEN 'Proposed'
    ELSE 'Unasserted'
  END AS label
WHERE [each IN labels(f) WHERE each IN [f.type, 'Proposed', 'Unasserted']] <> [label]
RETURN f.id AS id, 'it is ' + f.standing + ' but labelled ' + reduce(all = '', l IN labels(f) | all + ':' + l) AS problem
LIMIT 100
