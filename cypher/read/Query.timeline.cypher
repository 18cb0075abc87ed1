// Facts in time, in the whole graph or about one entity: dated within a year, ranged, undated.
// :params {about: null, from: '2018-01-01', to: '2022-12-31', standing: ['ASSERTED', 'CONTESTED']}
CALL () {
  WITH *
  WHERE $about IS NULL
  MATCH (f:Fact)
  WHERE $standing IS NULL OR f.standing IN $standing
  RETURN f
  UNION
  WITH *
  WHERE $about IS NOT NULL
  MATCH (:Entity {id: $about})<-[r]-(f:Fact)
  WHERE $standing IS NULL OR f.standing IN $standing
  RETURN f
}
WITH DISTINCT f
WHERE ($from IS NULL OR f.latest IS NULL OR f.latest >= date($from)) AND ($to IS NULL OR f.earliest IS NULL OR f.earliest <= date($to))
WITH f,
  CASE
    WHEN f.earliest IS NULL AND f.latest IS NULL THEN 'undated'
    WHEN f.earliest IS NOT NULL AND f.latest IS NOT NULL AND duration.inDays(f.earliest, f.latest).days <= 366 THEN 'dated'
    ELSE 'ranged'
  END AS lane
ORDER BY coalesce(f.earliest, f.latest), f.id
LIMIT 10000
WITH lane, collect({id: f.id, type: f.type}) AS facts
WITH collect({lane: lane, facts: facts[..500], all: size(facts)}) AS lanes
RETURN {
  dated: reduce(found = [], l IN lanes | CASE l.lane WHEN 'dated' THEN l.facts ELSE found END),
  ranged: reduce(found = [], l IN lanes | CASE l.lane WHEN 'ranged' THEN l.facts ELSE found END),
  undated: reduce(found = [], l IN lanes | CASE l.lane WHEN 'undated' THEN l.facts ELSE found END)
} AS value,
  reduce(sum = 0, l IN lanes | sum + l.all) AS found,
  reduce(sum = 0, l IN lanes | sum + CASE l.lane WHEN 'undated' THEN 0 ELSE l.all END) AS inDays,
  reduce(sum = 0, l IN lanes | sum + l.all - size(l.facts)) AS omitted
