// Who is a member of an organization on a day, since when and by which citation.
:param {organization: 'Organization:sco', at: '2022-06-01'};
MATCH (member:Entity)-[edge:MEMBER_OF]->(:Organization {id: $organization})
WHERE (edge.fromEarliest IS NULL OR edge.fromEarliest <= date($at)) AND (edge.toLatest IS NULL OR edge.toLatest >= date($at))
MATCH (claim:Claim {id: edge.claims[0]})
RETURN member.name AS member, edge.from AS since, edge.origins AS origins, claim.citation AS citation
ORDER BY member
LIMIT 100
