// The names of the indexes that are online; a constraint's index has the constraint's name.
// :params {}
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
