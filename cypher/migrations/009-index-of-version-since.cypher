// No statement looks for `since` any more.
// :params {}
DROP INDEX Version_since IF EXISTS
