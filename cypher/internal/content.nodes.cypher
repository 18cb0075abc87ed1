// The current nodes of a graph, without history and bookkeeping: what `entente verify --hash` prints a hash of.
// :params {}
MATCH (n)
WHERE NOT n:Version|Withdrawn|WithdrawnDetail|WithdrawnArticle|PastSentence|PastEntity|Source|Storage|Decision|Removed|Closed|Hidden
RETURN labels(n) AS labels, n {.*, recordedAt: null, heldSince: null, hash: null} AS properties
