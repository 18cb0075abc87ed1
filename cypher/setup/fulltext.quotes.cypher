// Finds claims by the words of their quotes, accents folded.
// :params {}
CREATE FULLTEXT INDEX quotes IF NOT EXISTS
FOR (n:Claim) ON EACH [n.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
