// Finds the version of an article that a new one supersedes.
// :params {}
CREATE INDEX Article_url IF NOT EXISTS
FOR (n:Article) ON (n.url)
