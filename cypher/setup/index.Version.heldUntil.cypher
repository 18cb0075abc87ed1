// Finds the facts that changed or ended since a moment, as they were.
// :params {}
CREATE INDEX Version_heldUntil IF NOT EXISTS
FOR (n:Version) ON (n.heldUntil)
