// Finds what had an id in the past.
// :params {}
CREATE INDEX PastSentence_id IF NOT EXISTS
FOR (n:PastSentence) ON (n.id)
