// The article names Denis Alipov and Vladimir Putin, and nobody else; India's leader is never named.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (p:Person)-[:NAMES]->(:Name {origin: 'ARTICLE'})-[:ARTICLE]->(a:Article {id: $article})
WHERE NOT p.id IN ['Person:denis-alipov', 'Person:vladimir-putin']
RETURN p.id AS id, 'the article does not name this person' AS problem
LIMIT 100
