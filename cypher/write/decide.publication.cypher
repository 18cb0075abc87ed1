// Remembers that a curator set the publication date of an article; null: what its file gives.
// :params {article: 'Article:x', date: '2022-05-01', who: 'ada'}
MATCH (a:Article {id: $article})
MERGE (d:Decision {id: 'Decision:setPublicationDate/' + a.id})
SET d.kind = 'setPublicationDate', d.target = a.id, d.source = a.id, d.who = $who, d.at = datetime(),
  d.before = a.published, d.after = $date
