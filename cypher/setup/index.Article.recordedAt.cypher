// Finds the articles that came since a moment.
// :params {}
CREATE INDEX Article_recordedAt IF NOT EXISTS
FOR (n:Article) ON (n.recordedAt)
