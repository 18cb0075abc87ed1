// One Codes an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Codes_id IF NOT EXISTS
FOR (n:Codes) REQUIRE n.id IS UNIQUE
