// Takes the migration lock, or renews it for a minute. No row: another process has it.
// :params {owner: 'none'}
MERGE (s:Storage {id: 'storage'})
SET s.asked = $owner
WITH s
WHERE s.owner IS NULL OR s.owner = $owner OR s.lockedUntil < datetime()
SET s.owner = $owner, s.lockedUntil = datetime() + duration('PT1M')
RETURN coalesce(s.version, 0) AS version, coalesce(s.rules, 0) AS rules
