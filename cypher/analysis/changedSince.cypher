// What came to stand as it does since a moment, and how it stood before.
:param {since: '2022-01-01T00:00:00Z'};
MATCH (fact:Fact)
WHERE fact.standing <> 'PROPOSED' AND fact.heldSince >= datetime($since)
OPTIONAL MATCH (before:Version {id: fact.id})
WITH fact, before
ORDER BY before.heldUntil DESC
WITH fact, collect(before)[0] AS before
RETURN toString(fact.heldSince) AS since, fact.title AS fact, before.standing AS before, fact.standing AS now
ORDER BY since DESC, fact
LIMIT 200
