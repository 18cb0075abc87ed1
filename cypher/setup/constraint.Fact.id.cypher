// One Fact an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Fact_id IF NOT EXISTS
FOR (n:Fact) REQUIRE n.id IS UNIQUE
