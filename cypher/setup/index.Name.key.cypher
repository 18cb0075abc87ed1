// Finds entities by a name without case, accents or hyphens.
// :params {}
CREATE INDEX Name_key IF NOT EXISTS
FOR (n:Name) ON (n.key)
