// Number and value of contracts by buyer, seller, system or year, currencies apart.
// :params {by: 'BUYER', standing: ['ASSERTED', 'CONTESTED'], selected: ['possiblySame']}
// Mostly what stands is asked for, by one role: then its label and that role alone are read. A branch that is not
// meant ends at its UNWIND, before it reads anything; a WHERE would be looked at last.
WITH $standing = ['ASSERTED', 'CONTESTED'] AS stands
CALL (stands) {
  UNWIND CASE WHEN stands AND $by = 'BUYER' THEN [1] ELSE [] END AS once
  MATCH (f:Contract)
  OPTIONAL MATCH (f)-[:BUYER]->(e)
  RETURN f, e, null AS year, f.valueCurrency AS currency, f.value AS worth, f.valueExact AS exact
  UNION ALL
  UNWIND CASE WHEN stands AND $by = 'SELLER' THEN [1] ELSE [] END AS once
  MATCH (f:Contract)
  OPTIONAL MATCH (f)-[:SELLER]->(e)
  RETURN f, e, null AS year, f.valueCurrency AS currency, f.value AS worth, f.valueExact AS exact
  UNION ALL
  UNWIND CASE WHEN stands AND $by = 'SYSTEM' THEN [1] ELSE [] END AS once
  MATCH (f:Contract)
  OPTIONAL MATCH (f)-[:SYSTEM]->(e)
  RETURN f, e, null AS year, f.valueCurrency AS currency, f.value AS worth, f.valueExact AS exact
  UNION ALL
  UNWIND CASE WHEN stands AND $by = 'YEAR' THEN [1] ELSE [] END AS once
  MATCH (f:Contract)
  RETURN f, null AS e, coalesce(f.signedEarliest, f.signedLatest).year AS year, f.valueCurrency AS currency, f.value AS worth, f.valueExact AS exact
  UNION ALL
  UNWIND CASE WHEN NOT coalesce(stands, false) THEN [1] ELSE [] END AS once
  MATCH (f:Fact {type: 'Contract'})
  WHERE $standing IS NULL OR f.standing IN $standing
  OPTIONAL MATCH (f)-[r:BUYER|SELLER|SYSTEM]->(e)
  WHERE type(r) = $by
  RETURN f, e, CASE WHEN $by = 'YEAR' THEN coalesce(f.signedEarliest, f.signedLatest).year END AS year, f.valueCurrency AS currency, f.value AS worth, f.valueExact AS exact
}
// Comparing contracts with one another costs as much as all else, so it is done only where it is asked for.
WITH *, 'possiblySame' IN $selected AS same
// Sums are exact: whole amounts in two parts, which cannot overflow, and the texts of those with a fraction, which
// the service adds up digit by digit. The float only ranks.
WITH
  e, year, currency,
  count(*) AS count,
  count(worth) AS valued,
  count(CASE WHEN same THEN f.likeness END) - count(DISTINCT CASE WHEN same THEN f.likeness END) AS alike,
  collect(CASE WHEN same THEN f END) AS contracts,
  sum(toFloat(worth)) AS rank,
  sum(CASE WHEN worth IS :: INTEGER THEN worth / 1000000000 ELSE 0 END) AS billions,
  sum(CASE WHEN worth IS :: INTEGER THEN worth % 1000000000 ELSE 0 END) AS rest,
  collect(CASE WHEN worth IS :: FLOAT THEN exact END) AS others
ORDER BY rank DESC, count DESC, e.name, year
LIMIT 1000
RETURN {
  group: e {.id, .type, .name},
  year: year,
  currency: currency,
  count: count,
  possiblySame: CASE WHEN alike = 0 THEN 0 ELSE COUNT {
    UNWIND contracts AS f
    MATCH (other:Fact {likeness: f.likeness})
    WHERE
      other.id < f.id
      AND other IN contracts
      AND ($standing IS NULL OR other.standing IN $standing)
      AND (f.earliest IS NULL OR other.latest IS NULL OR f.earliest <= other.latest)
      AND (other.earliest IS NULL OR f.latest IS NULL OR other.earliest <= f.latest)
    RETURN DISTINCT f
  } END,
  value: CASE WHEN valued = 0 THEN null ELSE [toString(billions) + '000000000', toString(rest)] + others END
} AS value
