// Curators' decisions on sources, the latest last, with their claims: by id, else by the same quote on a fact of the same type.
// :params {sources: ['Article:none']}
UNWIND $sources AS source
MATCH (d:Decision {source: source})
WHERE d.after IS NOT NULL
RETURN
  d.kind AS kind,
  d.target AS target,
  d.source AS source,
  d.after AS after,
  d.quote AS quote,
  CASE
    WHEN EXISTS { (:Claim {id: d.target}) } THEN [d.target]
    ELSE COLLECT {
      MATCH (c:Claim {source: d.source})-[:FACT]->(f:Fact)
      WHERE c.quote = d.quote AND f.type = d.factType
      MATCH (c)-[:ARTICLE]->(a:Article)
      WHERE c.startCodePoint >= size(d.prefix)
        AND substring(a.text, c.startCodePoint - size(d.prefix), size(d.prefix)) = d.prefix
        AND substring(a.text, c.endCodePoint, size(d.suffix)) = d.suffix
      RETURN c.id ORDER BY c.id
    }
  END AS claims
ORDER BY d.at, d.id
LIMIT 1000000
