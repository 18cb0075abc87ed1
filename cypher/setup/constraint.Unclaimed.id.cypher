// One Unclaimed an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Unclaimed_id IF NOT EXISTS
FOR (n:Unclaimed) REQUIRE n.id IS UNIQUE
