// Finds contracts above a value, in order of value.
// :params {}
CREATE INDEX Contract_value IF NOT EXISTS
FOR (n:Contract) ON (n.value)
