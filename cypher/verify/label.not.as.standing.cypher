// A fact carries the label of its type while it is ASSERTED or CONTESTED, Proposed while it is PROPOSED, and Unasserted otherwise.
// :params {}
MATCH (f:Fact)
WITH f, CASE
  WHEN f.standing IN ['ASSERTED', 'CONTESTED'] THEN f.type
  WHEN f.standing = 'PROPOSED' THEN 'Proposed'
  ELSE 'Unasserted'
END AS label
WHERE NOT label IN labels(f) OR size([l IN labels(f) WHERE l IN [f.type, 'Unasserted', 'Proposed']]) <> 1
RETURN f.id AS id, 'it is ' + f.standing + ' but labelled ' + reduce(all = '', l IN labels(f) | all + ':' + l) AS problem
LIMIT 100
