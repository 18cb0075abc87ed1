// Finds the codes that an article or a reference file gives, to load it again or withdraw it.
// :params {}
CREATE INDEX Codes_source IF NOT EXISTS
FOR (n:Codes) ON (n.source)
