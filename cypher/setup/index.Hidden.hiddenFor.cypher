// Finds the history that is hidden with an article, to bring it back or to delete it.
// :params {}
CREATE INDEX Hidden_hiddenFor IF NOT EXISTS
FOR (n:Hidden) ON (n.hiddenFor)
