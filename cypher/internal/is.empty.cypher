// Whether the graph holds nothing but the record of its storage version.
// :params {}
RETURN NOT EXISTS {
  MATCH (n)
  WHERE NOT n:Storage
} AS isEmpty
