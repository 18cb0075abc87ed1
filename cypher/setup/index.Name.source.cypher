// Finds the names of an article or a reference file, to load it again or withdraw it.
// :params {}
CREATE INDEX Name_source IF NOT EXISTS
FOR (n:Name) ON (n.source)
