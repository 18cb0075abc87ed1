// Links claims to their sentence, article, speaker and agency, as far as given.
// :params {rows: [{id: 'Claim:x/F1', article: 'Article:x', sentence: 'Sentence:x/S00', speaker: null, via: null}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
CALL (c, row) {
  MATCH (a:Article {id: row.article})
  CREATE (c)-[:ARTICLE]->(a)
}
CALL (c, row) {
  MATCH (s:Sentence {id: row.sentence})
  CREATE (c)-[:SENTENCE]->(s)
}
CALL (c, row) {
  MATCH (e:Entity {id: row.speaker})
  CREATE (c)-[:SPEAKER {as: row.speakerAs}]->(e)
}
CALL (c, row) {
  MATCH (e:Entity {id: row.via})
  CREATE (c)-[:VIA {as: row.viaAs}]->(e)
}
