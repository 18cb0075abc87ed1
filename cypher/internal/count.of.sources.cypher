// How many sources are loaded.
// :params {}
MATCH (s:Source)
RETURN count(s) AS sources
