// Stores the targets of merged ids; deletes redirects that no longer apply.
// :params {rows: [{id: 'Country:x', to: 'Country:y'}], gone: []}
CALL () {
  UNWIND $gone AS id
  MATCH (r:Redirect {id: id})
  DELETE r
}
UNWIND $rows AS row
MERGE (r:Redirect {id: row.id})
SET r.to = row.to
