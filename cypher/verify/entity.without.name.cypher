// Every entity that not only proposals need is named by an article or by reference data, and every name says where.
// :params {}
MATCH (e:Entity&!Proposed)
WHERE
  NOT EXISTS { (e)-[:NAMES]->(:Name) }
  OR EXISTS { (e)-[:NAMES]->(n:Name) WHERE n.origin = 'CURATED' AND n.citation IS NULL OR n.origin = 'ARTICLE' AND NOT EXISTS { (n)-[:ARTICLE]->(:Article) } }
RETURN e.id AS id, 'a name of it is neither printed nor cited' AS problem
LIMIT 100
