// Facts whose roles lead over other facts back to them, with one such cycle.
// :params {facts: ['Contract:x']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
WHERE EXISTS { (f)-->(:Fact) } AND EXISTS { (f)<--(:Fact) }
CALL (f) {
  MATCH p = (f) ((:Fact)-->(:Fact)){1,8} (f)
  RETURN [n IN nodes(p) | n.id] AS way
  ORDER BY length(p), way
  LIMIT 1
}
RETURN id, way
ORDER BY id
