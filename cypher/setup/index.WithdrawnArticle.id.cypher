// Finds what had an id in the past.
// :params {}
CREATE INDEX WithdrawnArticle_id IF NOT EXISTS
FOR (n:WithdrawnArticle) ON (n.id)
