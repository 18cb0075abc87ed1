// No statement looks for `since` any more.
// :params {}
DROP INDEX Fact_since IF EXISTS
