// Finds contracts worth at least so much, the dearest first.
// :params {}
CREATE INDEX Contract_value IF NOT EXISTS
FOR (n:Contract) ON (n.value)
