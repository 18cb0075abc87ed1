// Deletes the decisions about sources and their claims, which contain their words, except the one to purge them. Returns their number.
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
