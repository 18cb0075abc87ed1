// Releases the lock.
// :params {owner: 'none'}
MATCH (s:Storage {id: 'storage', owner: $owner})
REMOVE s.owner, s.lockedUntil, s.asked
