// One Proposal an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Proposal_id IF NOT EXISTS
FOR (n:Proposal) REQUIRE n.id IS UNIQUE
