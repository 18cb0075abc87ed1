// Gives what facts were worth in the past as text, to the cent: of what stands, settling anew makes it from the details.
// :params {}
MATCH (v:Version)
WHERE v.value IS NOT NULL AND v.valueCurrency IS NOT NULL AND v.valueExact IS NULL
CALL (v) {
  WITH v, toInteger(round(toFloat(v.value) * 100)) AS cents
  SET v.valueExact = CASE
    WHEN v.value IS :: INTEGER THEN toString(v.value)
    ELSE toString(cents / 100) + '.' + right('0' + toString(cents % 100), 2)
  END
} IN TRANSACTIONS OF 1000 ROWS
