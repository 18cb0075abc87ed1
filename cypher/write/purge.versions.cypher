// Deletes for good the history of facts, and of facts that name them in their titles.
// :params {facts: ['Contract:x']}
UNWIND $facts AS id
CALL (id) {
  MATCH (v:Version {id: id})
  RETURN v
  UNION
  MATCH (:Version {id: id})<--(v:Version)
  RETURN v
  UNION
  MATCH (:Fact {id: id})<--(v:Version)
  RETURN v
}
WITH DISTINCT v
DETACH DELETE v
