// One Name an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Name_id IF NOT EXISTS
FOR (n:Name) REQUIRE n.id IS UNIQUE
