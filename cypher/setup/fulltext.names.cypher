// Finds entities by the words and keys of their names, accents folded.
// :params {}
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Name) ON EACH [n.text, n.key]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
