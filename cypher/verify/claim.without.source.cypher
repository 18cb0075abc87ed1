// A claim of an article has its article and sentence; a curated one has a citation and neither.
// :params {}
MATCH (c:Claim|Proposal)
WHERE
  c.origin = 'ARTICLE' AND NOT (EXISTS { (c)-[:ARTICLE]->(:Article) } AND EXISTS { (c)-[:SENTENCE]->(:Sentence) })
  OR c.origin = 'CURATED' AND (c.citation IS NULL OR c.quote IS NOT NULL OR EXISTS { (c)-[:ARTICLE]->() })
RETURN c.id AS id, 'it does not say where it is printed or cited' AS problem
LIMIT 100
