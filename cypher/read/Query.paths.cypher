// How two entities or facts are connected through roles: shortest first, then less crowded, then more certain.
// :params {from: 'Person:denis-alipov', to: 'Country:pakistan', maxHops: 6, first: 5, standing: ['ASSERTED', 'CONTESTED']}
CALL () {
  MATCH (a:Entity {id: $from})
  RETURN a
  UNION
  MATCH (a:Fact {id: $from})
  RETURN a
}
CALL () {
  MATCH (b:Entity {id: $to})
  RETURN b
  UNION
  MATCH (b:Fact {id: $to})
  RETURN b
}
// How far to look must be written out: a search that may go eight hops costs many times one of four.
CALL (a, b) {
  WITH *
  WHERE $maxHops <= 2
  MATCH path = SHORTEST 2 GROUPS (a)
    (()-[r WHERE r.certainty IS NOT NULL AND r.facts IS NULL]-(n WHERE n:Entity OR n:Fact AND ($standing IS NULL OR n.standing IN $standing))){1,2}
    (b)
  RETURN path
  UNION ALL
  WITH *
  WHERE $maxHops > 2 AND $maxHops <= 4
  MATCH path = SHORTEST 2 GROUPS (a)
    (()-[r WHERE r.certainty IS NOT NULL AND r.facts IS NULL]-(n WHERE n:Entity OR n:Fact AND ($standing IS NULL OR n.standing IN $standing))){1,4}
    (b)
  RETURN path
  UNION ALL
  WITH *
  WHERE $maxHops > 4 AND $maxHops <= 6
  MATCH path = SHORTEST 2 GROUPS (a)
    (()-[r WHERE r.certainty IS NOT NULL AND r.facts IS NULL]-(n WHERE n:Entity OR n:Fact AND ($standing IS NULL OR n.standing IN $standing))){1,6}
    (b)
  RETURN path
  UNION ALL
  WITH *
  WHERE $maxHops > 6
  MATCH path = SHORTEST 2 GROUPS (a)
    (()-[r WHERE r.certainty IS NOT NULL AND r.facts IS NULL]-(n WHERE n:Entity OR n:Fact AND ($standing IS NULL OR n.standing IN $standing))){1,8}
    (b)
  RETURN path
}
WITH a, b, path
WHERE length(path) <= $maxHops AND a <> b
WITH nodes(path) AS way, relationships(path) AS links
LIMIT 1000
WITH collect({way: way, links: links}) AS found
CALL (found) {
  UNWIND range(0, size(found) - 1) AS at
  UNWIND CASE WHEN size(found[at].way) > 2 THEN found[at].way[1..-1] ELSE [null] END AS m
  WITH m, collect(at) AS ways
  // History, decisions and proposals crowd nothing; and naming what does costs less than naming all that does not.
  WITH ways, COUNT { (m)--(:(Detail|Claim|Entity|Fact|Name|Codes)&!Proposal&!Proposed) } AS beside
  UNWIND ways AS at
  RETURN found[at].way AS way, found[at].links AS links, sum(beside) AS crowdedness
}
WITH way, links, crowdedness,
  reduce(worst = 0, l IN links | CASE l.certainty WHEN 'INFERRED' THEN 2 WHEN 'DERIVED' THEN CASE WHEN worst < 1 THEN 1 ELSE worst END ELSE worst END) AS doubt
ORDER BY size(links), crowdedness, doubt, [l IN links | type(l)]
LIMIT $first
RETURN {
  length: size(links),
  crowdedness: crowdedness,
  weakest: ['EXPLICIT', 'DERIVED', 'INFERRED'][doubt],
  hops: [i IN range(0, size(links) - 1) | {
    from: {id: way[i].id, type: way[i].type},
    to: {id: way[i + 1].id, type: way[i + 1].type},
    role: type(links[i]),
    forwards: startNode(links[i]) = way[i],
    certainty: links[i].certainty,
    claim: {id: links[i].claims[0], type: 'Claim'}
  }]
} AS value
