// Number and value of contracts by buyer, seller, system or year, currencies apart.
// :params {by: 'BUYER', standing: ['ASSERTED', 'CONTESTED']}
MATCH (f:Fact {type: 'Contract'})
WHERE $standing IS NULL OR f.standing IN $standing
OPTIONAL MATCH (f)-[r:BUYER|SELLER|SYSTEM]->(e:Entity)
WHERE type(r) = $by
WITH f, e, CASE WHEN $by = 'YEAR' THEN coalesce(f.signedEarliest, f.signedLatest).year END AS year
WITH e, year, f.valueCurrency AS currency, count(*) AS count, sum(f.value) AS value, count(f.value) AS valued
ORDER BY value DESC, count DESC, e.name, year
LIMIT 1000
RETURN {
  group: CASE WHEN e IS NULL THEN null ELSE {id: e.id, type: e.type} END,
  year: year,
  currency: currency,
  count: count,
  value: CASE WHEN valued = 0 THEN null ELSE toString(value) END
} AS value
