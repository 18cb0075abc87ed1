// The relationships between current nodes, without history and bookkeeping: the other half of that hash.
// :params {}
MATCH (n)-[r]->(m)
WHERE NOT n:Version|Withdrawn|WithdrawnDetail|WithdrawnArticle|PastSentence|PastEntity|Source|Storage|Decision|Removed|Closed|Hidden
  AND NOT m:Version|Withdrawn|WithdrawnDetail|WithdrawnArticle|PastSentence|PastEntity|Source|Storage|Decision|Removed|Closed|Hidden
RETURN n.id AS from, type(r) AS type, m.id AS to, properties(r) AS properties
