// Computes what an entity shows from its names and claims: name, aliases, origins and how often it is claimed about.
// :params {ids: ['Country:x']}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e, COLLECT {
  MATCH (e)-[:NAMES]->(n:Name)
  RETURN n {.text, .kind, .origin}
  ORDER BY n.kind = 'NAME' DESC, n.origin = 'CURATED' DESC, n.kind = 'ALIAS' DESC, n.text
} AS names, COUNT { (e)<-[:ABOUT]-(:Claim {origin: 'ARTICLE'}) } AS articleClaims
SET
  e.name = head(names).text,
  e.aliases = reduce(texts = [], n IN tail(names) | CASE WHEN n.text IN texts + head(names).text THEN texts ELSE texts + n.text END),
  e.origins = [origin IN ['ARTICLE', 'CURATED'] WHERE any(n IN names WHERE n.origin = origin)],
  e.articleClaims = articleClaims,
  e.rank = -articleClaims
