// A date printed without a year (“in December”, “22 years ago”) is not EXPLICIT.
// :params {}
MATCH (d:Detail {certainty: 'EXPLICIT'})
WHERE d.precision <> 'LONGER' AND d.printed IS NOT NULL
WITH d, coalesce(d.printed, '') AS words
WHERE none(at IN range(0, size(words) - 2) WHERE
    all(digit IN split(substring(words, at, 4), '') WHERE '0' <= digit <= '9' OR '٠' <= digit <= '٩' OR '०' <= digit <= '९')
    OR substring(words, at, 1) IN ["'", '’'] AND '00' <= substring(words, at + 1, 2) <= '99')
RETURN d.id AS id, '“' + d.printed + '” prints no year, but it is EXPLICIT' AS problem
LIMIT 100
