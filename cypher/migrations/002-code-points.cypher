// Counts where quotes stand in code points: as in UTF-16 unless characters beyond U+FFFF come before, each one less.
// :params {}
MATCH (c:Claim)-[:ARTICLE]->(a:Article)
WHERE c.quote IS NOT NULL AND c.startCodePoint IS NULL
CALL (c, a) {
  WITH c, a, size(c.quote) AS length
  WITH c, length, CASE
    WHEN substring(a.text, c.start, length) = c.quote THEN c.start
    ELSE head([at IN range(c.start, 0, -1) WHERE substring(a.text, at, length) = c.quote])
  END AS at
  SET c.startCodePoint = at, c.endCodePoint = at + length
} IN TRANSACTIONS OF 1000 ROWS
