// Facts whose claims disagree on an identifying role: perhaps two facts under one id.
// :params {facts: ['Contract:x'], fields: ['Contract.buyer']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
WITH f, [field IN f.differs WHERE f.type + '.' + field IN $fields] AS fields
WHERE size(fields) > 0
RETURN
  f.id AS id,
  fields,
  COLLECT {
    MATCH (f)<-[:FACT]-(c:Claim)
    RETURN DISTINCT c.source
    ORDER BY c.source
  } AS sources
ORDER BY id
