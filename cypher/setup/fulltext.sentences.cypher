// Finds sentences by their words, accents folded.
// :params {}
CREATE FULLTEXT INDEX sentences IF NOT EXISTS
FOR (n:Sentence) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
