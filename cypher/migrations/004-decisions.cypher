// Makes decisions of the publication dates that curators set; who set them is not known any more.
// :params {}
MATCH (a:Article)
WHERE a.publishedInFile IS NOT NULL
CALL (a) {
  MERGE (d:Decision {id: 'Decision:setPublicationDate/' + a.id})
  SET d.kind = 'setPublicationDate', d.target = a.id, d.source = a.id, d.at = datetime(),
    d.before = a.publishedInFile, d.after = a.published
} IN TRANSACTIONS OF 1000 ROWS
