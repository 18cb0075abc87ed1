// What happened within a span of days, one index range over all types of facts.
:param {from: '2021-12-01', to: '2021-12-31'};
MATCH (fact:Fact&!Unasserted&!Proposed)
WHERE fact.earliest <= date($to) AND fact.latest >= date($from) AND duration.inDays(fact.earliest, fact.latest).days < 366
RETURN fact.type AS type, fact.title AS fact, toString(fact.earliest) AS earliest, toString(fact.latest) AS latest, fact.dateCertainty AS certainty
ORDER BY earliest, fact
LIMIT 100
