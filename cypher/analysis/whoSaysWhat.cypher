// What a speaker says about what, in which words and with which modality.
:param {speaker: 'Person:denis-alipov'};
MATCH (:Entity {id: $speaker})<-[:SPEAKER]-(claim:Claim&!Proposal)-[:FACT]->(fact:Fact)
WHERE fact.standing <> 'PROPOSED'
RETURN fact.type AS type, claim.modality AS modality, claim.quote AS quote, fact.standing AS standing
ORDER BY claim.id
LIMIT 100
