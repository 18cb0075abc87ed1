// One Claim an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Claim_id IF NOT EXISTS
FOR (n:Claim) REQUIRE n.id IS UNIQUE
