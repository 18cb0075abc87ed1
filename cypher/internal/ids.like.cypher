// Ids that begin like an unknown one: with all of it, else with as many of its words as possible.
// :params {label: 'Contract', beginnings: ['Contract:india-russia-s-400', 'Contract:india-russia']}
UNWIND range(0, size($beginnings) - 1) AS place
CALL (place) {
  MATCH (f:Fact)
  WHERE $label = 'Fact' AND f.id STARTS WITH $beginnings[place]
  RETURN f.id AS id
  ORDER BY id
  LIMIT 3
  UNION
  MATCH (a:Article)
  WHERE $label = 'Article' AND a.id STARTS WITH $beginnings[place]
  RETURN a.id AS id
  ORDER BY id
  LIMIT 3
  UNION
  MATCH (c:Claim)
  WHERE $label = 'Claim' AND c.id STARTS WITH $beginnings[place]
  RETURN c.id AS id
  ORDER BY id
  LIMIT 3
}
WITH id, min(place) AS place
RETURN id
ORDER BY place, id
LIMIT 3
