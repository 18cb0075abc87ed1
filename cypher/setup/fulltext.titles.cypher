// Finds facts by the words of their titles and articles by those of their headlines, accents folded.
// :params {}
CREATE FULLTEXT INDEX titles IF NOT EXISTS
FOR (n:Fact|Article) ON EACH [n.title, n.headline]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
