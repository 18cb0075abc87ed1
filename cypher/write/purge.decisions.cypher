// Deletes what was decided about sources and their claims: it holds their words. All but the one that says so. Returns how many there were.
// :params {ids: ['Article:none'], except: 'Decision:none'}
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Decision {source: id})
  RETURN d
  UNION
  MATCH (d:Decision {target: id})
  RETURN d
}
WITH d
WHERE d.id <> $except
WITH collect(DISTINCT d) AS decisions
FOREACH (d IN decisions | DETACH DELETE d)
RETURN size(decisions) AS many
