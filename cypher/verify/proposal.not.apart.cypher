// A claim is a proposal, and not a claim that counts, as long as its source makes it one and nobody accepted it.
// :params {}
MATCH (c:Claim|Proposal)
WITH c, c.reviewInFile IS NOT NULL AND c.reviewInFile = 'PENDING' AND c.review <> 'ACCEPTED' AS isProposal
WHERE isProposal <> (c:Proposal) OR isProposal = (c:Claim)
RETURN c.id AS id, 'its review is ' + c.review + ' but labelled ' + reduce(all = '', l IN labels(c) | all + ':' + l) AS problem
LIMIT 100
