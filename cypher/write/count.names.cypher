// Lets names from proposals count once one of these proposals is accepted, and no longer than that.
// :params {ids: ['Country:x']}
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:NAMES|PROPOSED_NAMES]->(n)
WHERE n.claims IS NOT NULL
WITH e, r, n, r.as AS as, EXISTS { MATCH (c:Claim) WHERE c.id IN n.claims AND NOT c:Proposal } AS counts
WHERE counts <> (n:Name)
DELETE r
FOREACH (one IN CASE WHEN counts THEN [n] ELSE [] END |
  REMOVE one:ProposedName
  SET one:Name
  CREATE (e)-[named:NAMES]->(one)
  SET named.as = as
)
FOREACH (one IN CASE WHEN counts THEN [] ELSE [n] END |
  REMOVE one:Name
  SET one:ProposedName
  CREATE (e)-[named:PROPOSED_NAMES]->(one)
  SET named.as = as
)
