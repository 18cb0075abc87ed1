// The shortest way from one entity to another through asserted facts.
:param {from: 'Person:denis-alipov', to: 'Country:pakistan'};
MATCH path = SHORTEST 1 (:Entity {id: $from})
  (()-[r WHERE r.certainty IS NOT NULL AND r.facts IS NULL]-(n WHERE n:Entity OR n:Fact&!Unasserted&!Proposed)){1,8}
  (:Entity {id: $to})
RETURN [n IN nodes(path) | coalesce(n.name, n.title)] AS way, [r IN relationships(path) | type(r)] AS roles
LIMIT 1
