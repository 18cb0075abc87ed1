// Every claim is about exactly one fact.
// :params {}
MATCH (c:Claim|Proposal)
WHERE COUNT { (c)-[:FACT]->(:Fact) } <> 1
RETURN c.id AS id, 'it is about ' + toString(COUNT { (c)-[:FACT]->(:Fact) }) + ' facts' AS problem
LIMIT 100
