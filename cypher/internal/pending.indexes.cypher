// The indexes that are not online yet, with their progress or what made them fail.
// :params {}
SHOW INDEXES YIELD name, state, populationPercent, failureMessage
WHERE state <> 'ONLINE'
RETURN name, state, populationPercent AS percent, failureMessage
