// How many decisions of curators a graph holds.
// :params {}
MATCH (d:Decision)
RETURN count(d) AS decisions
