// Facts of other sources whose roles agree with those of proposals, with the matching likeness and their dates.
// :params {rows: [{likeness: 'none', source: 'Article:x'}]}
UNWIND $rows AS row
MATCH (f:Fact {likeness: row.likeness})
WHERE
  EXISTS {
    MATCH (f)<-[:FACT]-(c:Claim)
    WHERE c.source <> row.source
  }
RETURN DISTINCT
  row.source AS source,
  f.likeness AS likeness,
  f.id AS id,
  toString(f.earliest) AS earliest,
  toString(f.latest) AS latest,
  f.standing = 'PROPOSED' AS isProposed
ORDER BY source, likeness, id
