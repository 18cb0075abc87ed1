// Finds the decisions about claims of an article's other versions, which have its address.
// :params {}
CREATE INDEX Decision_url IF NOT EXISTS
FOR (n:Decision) ON (n.url)
