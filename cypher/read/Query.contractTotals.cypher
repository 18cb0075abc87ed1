// Number and value of contracts by buyer, seller, system or year, currencies apart.
// :params {by: 'BUYER', standing: ['ASSERTED', 'CONTESTED'], selected: ['possiblySame']}
// Mostly what stands is asked for, by one role: then its label and that role alone are read. A branch that is not
// meant ends at its UNWIND, before it reads anything; a WHERE would be looked at last.
WITH $standing = ['ASSERTED', 'CONTESTED'] AS stands, 'possiblySame' IN $selected AS compared
CALL (stands) {
  UNWIND CASE WHEN stands AND $by = 'BUYER' THEN [1] ELSE [] END AS once
  MATCH (f:Contract)
  OPTIONAL MATCH (f)-[:BUYER]->(e)
  RETURN f, e, null AS year, f.valueCurrency AS currency, f.value AS worth
  UNION ALL
  UNWIND CASE WHEN stands AND $by = 'SELLER' THEN [1] ELSE [] END AS once
  MATCH (f:Contract)
  OPTIONAL MATCH (f)-[:SELLER]->(e)
  RETURN f, e, null AS year, f.valueCurrency AS currency, f.value AS worth
  UNION ALL
  UNWIND CASE WHEN stands AND $by = 'SYSTEM' THEN [1] ELSE [] END AS once
  MATCH (f:Contract)
  OPTIONAL MATCH (f)-[:SYSTEM]->(e)
  RETURN f, e, null AS year, f.valueCurrency AS currency, f.value AS worth
  UNION ALL
  UNWIND CASE WHEN stands AND $by = 'YEAR' THEN [1] ELSE [] END AS once
  MATCH (f:Contract)
  RETURN f, null AS e, coalesce(f.signedEarliest, f.signedLatest).year AS year, f.valueCurrency AS currency, f.value AS worth
  UNION ALL
  UNWIND CASE WHEN NOT coalesce(stands, false) THEN [1] ELSE [] END AS once
  MATCH (f:Fact {type: 'Contract'})
  WHERE $standing IS NULL OR f.standing IN $standing
  OPTIONAL MATCH (f)-[r:BUYER|SELLER|SYSTEM]->(e)
  WHERE type(r) = $by
  RETURN f, e, CASE WHEN $by = 'YEAR' THEN coalesce(f.signedEarliest, f.signedLatest).year END AS year, f.valueCurrency AS currency, f.value AS worth
}
// Sums are exact: whole amounts below a trillion are added here, which cannot overflow with any number of contracts that
// a read has time for; of the others the service adds the texts, digit by digit. The float only ranks. Comparing
// contracts with one another costs more than all else, so they are collected only where that is selected.
WITH
  e, year, currency,
  count(*) AS count,
  count(worth) AS valued,
  sum(CASE WHEN abs(worth) < 1000000000000 AND worth IS :: INTEGER THEN worth ELSE 0 END) AS whole,
  collect(CASE WHEN abs(worth) < 1000000000000 AND worth IS :: INTEGER THEN null ELSE f.valueExact END) AS others,
  collect(CASE WHEN compared THEN f END) AS contracts
CALL (contracts) {
  UNWIND contracts AS f
  WITH f.likeness AS likeness, collect(f) AS alike
  WHERE likeness IS NOT NULL AND size(alike) > 1
  UNWIND alike AS f
  UNWIND alike AS other
  WITH f, other
  WHERE
    other.id < f.id
    AND (f.earliest IS NULL OR other.latest IS NULL OR f.earliest <= other.latest)
    AND (other.earliest IS NULL OR f.latest IS NULL OR other.earliest <= f.latest)
  RETURN count(DISTINCT f) AS possiblySame
}
WITH *, reduce(sum = toFloat(whole), other IN others | sum + toFloat(other)) AS rank
ORDER BY rank DESC, count DESC, e.name, year
LIMIT 1000
RETURN {
  group: e {.id, .type, .name},
  year: year,
  currency: currency,
  count: count,
  possiblySame: possiblySame,
  value: CASE WHEN valued = 0 THEN null WHEN others = [] THEN toString(whole) ELSE [toString(whole)] + others END
} AS value
