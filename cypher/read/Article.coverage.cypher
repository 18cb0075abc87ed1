// How much of an article was read: sentences accounted for, and characters in quotes or unclaimed passages. Rejected claims and proposals do not count, but in `proposals`.
// :params {ids: ['Article:russia-india-defence-cooperation']}
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (s:Sentence)-[:ARTICLE]->(a)
  WITH s,
    COLLECT {
      MATCH (s)<-[:SENTENCE]-(c:Claim&!Proposal)
      WHERE c.review <> 'REJECTED'
      RETURN [c.start, c.end] AS span
      UNION
      MATCH (s)-[:UNCLAIMED]->(u:Unclaimed)
      RETURN [u.start, u.end] AS span
    } AS spans
  WITH s, spans, CASE WHEN spans = [] THEN 0 ELSE size([i IN range(s.start, s.end - 1) WHERE any(part IN spans WHERE part[0] <= i AND i < part[1])]) END AS covered
  RETURN
    count(s) AS sentences,
    count(CASE WHEN spans <> [] THEN 1 END) AS accounted,
    sum(s.end - s.start) AS characters,
    sum(covered) AS covered
}
RETURN id, {
  sentences: sentences,
  accounted: accounted,
  characters: characters,
  covered: covered,
  claims: COUNT { (a)<-[:ARTICLE]-(c:Claim&!Proposal WHERE c.review <> 'REJECTED') },
  proposals: COUNT { (a)<-[:ARTICLE]-(:Proposal {review: 'PENDING'}) }
} AS value
