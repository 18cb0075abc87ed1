// The shortest way between two entities through asserted facts that does not pass by a third.
:param {from: 'Country:russia', to: 'Country:china', without: 'Country:india'};
MATCH path = SHORTEST 1 (:Entity {id: $from})
  (()-[r WHERE r.certainty IS NOT NULL AND r.facts IS NULL]-(n WHERE (n:Entity OR n:Fact&!Unasserted&!Proposed) AND n.id <> $without)){1,8}
  (:Entity {id: $to})
RETURN [n IN nodes(path) | coalesce(n.name, n.title)] AS way, [r IN relationships(path) | type(r)] AS roles
LIMIT 1
