// Finds one of several that had the same id in the past.
// :params {}
CREATE INDEX WithdrawnDetail_pastId IF NOT EXISTS
FOR (n:WithdrawnDetail) ON (n.pastId)
