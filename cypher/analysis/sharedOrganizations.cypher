// Which organizations two countries are both members of on a day: where they could meet.
:param {one: 'Country:india', other: 'Country:russia', at: '2022-06-01'};
MATCH (:Country {id: $one})-[a:MEMBER_OF]->(organization:Organization)<-[b:MEMBER_OF]-(:Country {id: $other})
WHERE all(edge IN [a, b] WHERE (edge.fromEarliest IS NULL OR edge.fromEarliest <= date($at)) AND (edge.toLatest IS NULL OR edge.toLatest >= date($at)))
RETURN organization.name AS organization, a.origins AS origins
ORDER BY organization
LIMIT 100
