// Records that a curator set an article's publication date, or with null reset it to its file's.
// :params {article: 'Article:x', date: '2022-05-01', who: 'ada'}
MATCH (a:Article {id: $article})
MERGE (d:Decision {id: 'Decision:setPublicationDate/' + a.id})
SET d.kind = 'setPublicationDate', d.target = a.id, d.source = a.id, d.who = $who, d.at = datetime(),
  d.before = a.published, d.after = $date
