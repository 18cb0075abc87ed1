// Makes of the newest decision of each kind and target the beginning of a log: what was and is decided as JSON, tied to what it is about.
// :params {}
MATCH (d:Decision)
WHERE d.kind IN ['reviewClaim', 'setPublicationDate']
CALL (d) {
  OPTIONAL MATCH (a:Article {id: d.target})
  OPTIONAL MATCH (c:Claim {id: d.target})
  WITH d, a, coalesce(a, c) AS of,
    [value IN [a.publishedInFile, a.publishedInFileCertainty, a.publishedInFileBasis] |
      coalesce('"' + replace(replace(value, '\\', '\\\\'), '"', '\\"') + '"', 'null')] AS inFile
  SET d.kind = CASE d.kind WHEN 'reviewClaim' THEN 'REVIEW_CLAIM' ELSE 'SET_PUBLICATION_DATE' END,
    d.before = '"' + d.before + '"',
    d.after = '"' + d.after + '"',
    d.at = datetime.truncate('millisecond', d.at)
  SET d.said = CASE
    WHEN d.kind = 'REVIEW_CLAIM' THEN d.before
    WHEN d.after IS NOT NULL AND a IS NOT NULL
      THEN '{"date":' + inFile[0] + ',"certainty":' + inFile[1] + ',"basis":' + inFile[2] + '}'
  END
  REMOVE a.publishedInFile, a.publishedInFileCertainty, a.publishedInFileBasis
  FOREACH (n IN CASE WHEN of IS NULL THEN [] ELSE [of] END | CREATE (d)-[:OF]->(n) CREATE (d)-[:CONCERNS]->(n))
  WITH d, of
  MATCH (of:Claim)-[:FACT|ARTICLE]->(m)
  MERGE (d)-[:CONCERNS]->(m)
} IN TRANSACTIONS OF 1000 ROWS
