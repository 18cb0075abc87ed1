// The target of a role's detail.
// :params {ids: ['Detail:russia-india-defence-cooperation/F21/buyer']}
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Detail {id: id})
  RETURN d
  UNION
  MATCH (d:WithdrawnDetail {pastId: id})
  RETURN d
}
CALL (d) {
  MATCH (e:Entity {id: d.value})
  RETURN {id: e.id, type: e.type} AS value
  UNION
  MATCH (f:Fact {id: d.value})
  RETURN {id: f.id, type: f.type} AS value
}
RETURN id, value
